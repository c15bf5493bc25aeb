using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Remit.Web.Features.Starting;

namespace Remit.Web.Tests.Browser.Story;

/// <summary>What is worth a look on a page, as one sees it, and what is said while one types.</summary>
public sealed class FindingLookTests(Databases databases, Chromium chromium)
{
    private const string Several = """
        remit: 1
        between: { contributor: Inês, lead: Maarten }
        currency: GBP
        in_force: { from: 2026-03-02, review: 2026-09-01 }
        note: friday
        areas:
          - area: Refunds
            decisions:
              - decision: refund
                title: Refunds
                facts:
                  amount: { ask: How much is it?, kind: money }
                  customer: { ask: Which kind of customer?, kind: choice, one_of: [ consumer, reseller ] }
                grants:
                  - { id: small, level: decide_tell, when: { amount: up to 60, customer: consumer } }
                  - { id: tiny, level: decide_tell, when: { amount: up to 20, customer: consumer } }
              - decision: gift
                title: Gifts
                facts: { amount: { ask: How much is it?, kind: money } }
                grants: [ { id: all, level: decide_tell } ]
        """;

    [Fact]
    public async Task One_question_all_of_them_none_left_and_what_is_said_while_one_types()
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
        await Assertions.Expect(page.GetByText("Customer support")).ToBeVisibleAsync();
        await page.GotoAsync("/draft/take");
        await page.FillAsync("[name='Input.Text']", Several);
        await page.ClickAsync("button:has-text('Bring it in')");
        await Assertions.Expect(page.GetByText("One question")).ToBeVisibleAsync();
        await window.LookAsync("finding");
        await page.GotoAsync("/draft/check");
        await page.FillAsync("[name='typed']", "a lot");
        await page.ClickAsync("button:has-text('Take this')");
        await Assertions.Expect(page.Locator("[name='typed'][aria-invalid]")).ToBeVisibleAsync();
        await window.LookAsync("check");

        await page.GotoAsync("/lines/new?work=support");
        await hands.TapAsync("Refunds");
        await hands.TapAsync("£60");
        await page.FillAsync("[name='typed.line.perMonth']", "40");
        await Assertions.Expect(page.Locator("check-typed", new() { HasText = "less room" })).ToBeVisibleAsync();
        await window.LookAsync("check-typed");
        await page.FillAsync("[name='typed.line.perMonth']", "400");
        await Assertions.Expect(page.Locator("check-typed", new() { HasText = "less room" })).ToHaveCountAsync(0);
    }
}
