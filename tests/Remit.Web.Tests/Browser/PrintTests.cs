using Microsoft.Playwright;

namespace Remit.Web.Tests.Browser;

/// <summary>The page of the pair on paper.</summary>
public sealed class PrintTests(Chromium chromium, Street street)
{
    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task The_page_prints_with_every_section_and_nothing_of_the_screen(string format)
    {
        await using var window = await street.OpenAsync(chromium, street.World.Ines);
        await window.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await window.Page.GotoAsync("/page");
        var pdf = await window.Page.PdfAsync(new() { Format = format, PrintBackground = true });
        await Paper.KeepAsync(pdf, $"page-{format}");

        var text = Paper.TextOf(pdf);
        string[] sections =
        [
            "What should come out of it",
            "What must never happen",
            "I decide",
            "I bounce it off Maarten first",
            "Stays with Maarten",
            "What each of us does for the other",
            "How we look back",
            "agreed on 17 February 2026",
            "Fingerprint of the text",
        ];
        Assert.All(sections, section => Assert.Contains(section, text, StringComparison.Ordinal));
        Assert.DoesNotContain("I decided...", text, StringComparison.Ordinal);
        Assert.DoesNotContain("May I...?", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_drawn_on_screen_is_a_table_on_paper()
    {
        var world = await World.InAsync(street.World.App, RoomTexts.Agreement);
        await using var window = await street.OpenAsync(chromium, world.Ines);
        await window.Page.GotoAsync("/page");
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await window.Page.Locator(".room table").First.IsVisibleAsync());
        Assert.False(await window.Page.Locator(".room .drawn").First.IsVisibleAsync());

        var pdf = await window.Page.PdfAsync(new() { Format = "A4", PrintBackground = true });
        await Paper.KeepAsync(pdf, "room-A4");
        var text = Paper.TextOf(pdf);
        Assert.Contains("Which kind of customer: consumer", text, StringComparison.Ordinal);
        Assert.Contains("over €60 up to €1,000", text, StringComparison.Ordinal);
        Assert.Contains("Not agreed yet", text, StringComparison.Ordinal);
    }
}
