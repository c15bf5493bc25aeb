using Remit.Web.Features.People;

namespace Remit.Web.Tests.Browser;

/// <summary>Every page, light and dark, on a phone and on a desk: nothing for axe to say, nothing out of sight.</summary>
public sealed class PagesTests(Chromium chromium, Street street)
{
    public static TheoryData<string, string> Pages { get; } =
        new()
        {
            { "today", "/" },
            { "page", "/page" },
            { "ask", "/ask" },
            { "ask-first-question", "/ask/refund" },
            { "ask-depends", "/ask/refund?amount=38" },
            { "ask-near-miss", "/ask/refund?amount=84&customer=consumer" },
            { "ask-yours", "/ask/refund?amount=38&customer=consumer" },
            { "ask-wrong", "/ask/refund?amount=84,5x" },
            { "ask-stays", "/ask/temps" },
            { "ask-nothing-found", "/ask?q=submarine" },
            { "decided", "/decided" },
            { "decided-one", "/decided/refund" },
            { "decided-several", "/decided/refund?several=true" },
            { "log", "/log" },
            { "decision-open", "/decisions/{open}" },
            { "decision-known", "/decisions/{known}" },
            { "account", "/account" },
            { "not-found", "/nothing-here" },
            { "broken", "/status/500" },
            { "stale", "/status/400" },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public Task The_contributors_page_is_right(string name, string address) =>
        LookAsync(
            street.World.Ines,
            name,
            address
                .Replace("{open}", $"{street.Open}", StringComparison.Ordinal)
                .Replace("{known}", $"{street.Known}", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("lead-today", "/")]
    [InlineData("lead-page", "/page")]
    [InlineData("lead-log", "/log")]
    public Task The_leads_page_is_right(string name, string address) => LookAsync(street.World.Maarten, name, address);

    [Fact]
    public Task The_way_in_is_right() => LookAsync(null, "sign-in", "/sign-in");

    [Fact]
    public async Task A_page_with_much_to_draw_is_right()
    {
        var world = await World.InAsync(street.World.App, RoomTexts.Agreement);
        await LookAsync(world.Ines, "room", "/page");
        await LookAsync(world.Maarten, "lead-room", "/page");
    }

    private async Task LookAsync(Person? person, string name, string address)
    {
        await using var window = await street.OpenAsync(chromium, person);
        await window.Page.GotoAsync(address);
        await window.LookAsync(name);
    }
}
