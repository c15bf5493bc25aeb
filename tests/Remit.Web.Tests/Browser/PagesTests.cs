using Deque.AxeCore.Playwright;
using Remit.Web.Features.People;

namespace Remit.Web.Tests.Browser;

/// <summary>Every page, light and dark, on a phone and on a desk: nothing for axe to say, nothing out of sight.</summary>
public sealed class PagesTests(Chromium chromium, Street street)
{
    private const int Narrowest = 320;
    private const int Phone = 390;
    private const int Desk = 1280;

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

    private async Task LookAsync(Person? person, string name, string address)
    {
        foreach (var (width, isDark) in new[] { (Phone, false), (Phone, true), (Desk, false), (Desk, true) })
        {
            await using var window = await Window.OpenAsync(chromium, street, person, width, isDark);

            await window.Page.GotoAsync(address);
            await window.KeepPictureAsync($"{name}-{width}{(isDark ? "-dark" : "")}");
            var found = await window.Page.RunAxe();
            Assert.True(found.Violations.Length == 0, string.Join("\n", found.Violations.Select(Say)));
            await window.Page.SetViewportSizeAsync(Narrowest, 800);
            Assert.True(
                await WidthAsync(window) <= Narrowest,
                $"{name} is {await WidthAsync(window)} wide on {Narrowest}"
            );
        }
    }

    private static Task<int> WidthAsync(Window window) =>
        window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");

    private static string Say(Deque.AxeCore.Commons.AxeResultItem item) =>
        $"{item.Id}: {item.Help} {string.Join(" | ", item.Nodes.Select(node => node.Html))}";
}
