using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Features.Starting;

namespace Remit.Web.Tests.Browser.Story;

/// <summary>What a line may say beyond its five questions, as one sees it.</summary>
public sealed class MoreLookTests(Databases databases, Chromium chromium)
{
    private static readonly string[] Titles = ["Returns", "Vouchers", "Swaps", "Parcels", "Replies"];

    [Fact]
    public async Task More_about_a_line_is_right_untouched_filled_and_with_something_to_mend()
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        await using var window = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        var (page, hands) = (window.Page, new Hands(window.Page));
        await page.GotoAsync($"/start?token={app.Services.GetRequiredService<StartToken>().Renew()}");
        await AskForRefundsAsync(hands);
        await page.GotoAsync("/draft");
        await page.ClickAsync("summary:has-text('More')");
        await hands.TapAsync("More about this line");
        var more = page.Url;
        await window.LookAsync("more");

        await page.ClickAsync("summary:has-text('Above that')");
        await hands.TypeAsync("Above that, up to", "40");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**#beyond");
        await window.LookAsync("more-to-mend");
        await hands.TypeAsync("Above that, up to", "150");
        await page.Keyboard.PressAsync("Enter");
        await Microsoft.Playwright.Assertions.Expect(page.GetByText("And in between?")).ToBeVisibleAsync();
        await page.GotoAsync($"{more}?open=when");
        await hands.TypeAsync("It is only mine if the answer is yes", "Is there a receipt?");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**#when");
        await window.LookAsync("more-filled");
        await page.GotoAsync($"{more}?open=figures");
        await hands.TypeAsync("Where it stands now", "7.5");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**#figures");
        await window.LookAsync("more-figures");
        await hands.TypeAsync("What is measured", "Median first reply");
        await page.CheckAsync("[name='line.better'][value='lower']");
        await page.Locator("#measured").PressAsync("Enter");
        await Microsoft.Playwright.Assertions.Expect(page.Locator("p.wrong[id]")).ToHaveCountAsync(0);
        await page.GotoAsync("/draft");
        await page.ClickAsync("summary:text-is('More')");
        await page.ClickAsync("summary:has-text('More for the whole page')");
        await window.LookAsync("more-draft");

        await page.GotoAsync(more.Replace("/more", "/which", StringComparison.Ordinal));
        await window.LookAsync("which");
        foreach (
            var answer in new[]
            {
                "Yes, with little trouble",
                "Small: a mistake would be forgotten in a week",
                "I do",
                "It is enough to tell them afterwards",
                "A day does not matter",
            }
        )
        {
            await hands.KeyAsync(answer);
        }

        await window.LookAsync("which-fits");
    }

    [Fact]
    public async Task Lines_under_headings_are_right_on_the_draft_and_where_a_heading_is_chosen()
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        await using var window = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        var (page, hands) = (window.Page, new Hands(window.Page));
        await page.GotoAsync($"/start?token={app.Services.GetRequiredService<StartToken>().Renew()}");
        await hands.TapAsync("I would like to decide more myself");
        await hands.TypeAsync("Your first name", "Inês");
        await hands.TapAsync("Go on");
        await Microsoft.Playwright.Assertions.Expect(page.GetByText("Customer support")).ToBeVisibleAsync();
        await page.GotoAsync("/draft/take");
        await page.FillAsync("[name='Input.Text']", FiveLines);
        await hands.TapAsync("Bring it in");
        await page.WaitForURLAsync("**/draft");
        await window.LookAsync("headings-none");
        await hands.TapAsync("Give them headings");
        await hands.TypeAsync("Stands under", "Orders");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**#heading");
        await hands.TapAsync("Without a heading yet: Vouchers");
        await window.LookAsync("headings-choice");
        await hands.TapAsync("Orders");
        await page.GotoAsync("/draft");
        await page.ClickAsync("summary:text-is('More')");
        await window.LookAsync("headings-draft");
    }

    private static string FiveLines =>
        "remit: 1\nbetween: { contributor: Inês, lead: Maarten }\nin_force: { from: 2026-03-02, review: 2026-03-30 }\n"
        + "note: friday\nareas:\n"
        + string.Concat(Titles.Select(LineOf));

    private static string LineOf(string title) =>
        $"  - area: {title}\n    outcomes: [ Nobody waits ]\n    decisions:\n      - decision: {title}\n        grants:\n"
        + "          - { id: mine, level: decide_tell, limits: [ count per month up to 9 ], trial: { until: 2026-03-29, then: go back } }\n"
        + "          - { id: rest, level: ask_first }\n";

    private static async Task AskForRefundsAsync(Hands hands)
    {
        await hands.TapAsync("I would like to decide more myself");
        await hands.TypeAsync("Your first name", "Inês");
        await hands.TapAsync("Go on");
        foreach (
            var choice in new[]
            {
                "Customer support",
                "Refunds",
                "£60",
                "£900",
                "The customer does not come back with the same problem",
                "Refund to another card",
                "Never",
            }
        )
        {
            await hands.TapAsync(choice);
        }

        await hands.TypeAsync("Your lead’s first name", "Maarten");
        await hands.TapAsync("A short note on Fridays");
    }
}
