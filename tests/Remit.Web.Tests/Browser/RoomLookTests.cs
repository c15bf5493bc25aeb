using Microsoft.Playwright;

namespace Remit.Web.Tests.Browser;

/// <summary>The page of the pair where much is drawn: on a phone, on a desk, light, dark and on paper.</summary>
public sealed class RoomLookTests(Chromium chromium, Street street)
{
    [Fact]
    public async Task What_is_drawn_is_right_on_every_screen()
    {
        await using var window = await OpenAsync();
        await window.LookAsync("room");
    }

    [Fact]
    public async Task On_paper_the_same_stands_as_a_table()
    {
        await using var window = await OpenAsync();
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await window.KeepPictureAsync("room-print");
        Assert.True(await window.Page.Locator(".room table").First.IsVisibleAsync());
        Assert.False(await window.Page.Locator(".room .drawn").First.IsVisibleAsync());

        var pdf = await window.Page.PdfAsync(new() { Format = "A4", PrintBackground = true });
        await Paper.KeepAsync(pdf, "room-A4");
        var text = Paper.TextOf(pdf);
        Assert.Contains("Which kind of customer: consumer", text, StringComparison.Ordinal);
        Assert.Contains("over €60 up to €1,000", text, StringComparison.Ordinal);
        Assert.Contains("Not agreed yet", text, StringComparison.Ordinal);
    }

    private async Task<Window> OpenAsync()
    {
        var world = await World.InAsync(street.World.App, RoomTexts.Agreement);
        var window = await street.OpenAsync(chromium, world.Ines);
        await window.Page.GotoAsync("/page");
        return window;
    }
}
