using Microsoft.Playwright;

namespace Remit.Web.Tests.Browser;

/// <summary>Working hours and days away as people see them.</summary>
public sealed class PeopleLookTests(Databases databases, Chromium chromium)
{
    [Fact]
    public async Task Hours_and_days_away_are_right()
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        var world = await World.InAsync(app);
        await using var window = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        await SignInAsync(window.Page, await world.MailOfAsync(world.Maarten));

        await window.Page.GotoAsync("/account/hours");
        await window.LookAsync("hours");
        await window.Page.SelectOptionAsync("[name='Input.Holidays']", "NL");
        await PressAsync(window.Page, "Add hours on Monday");
        await window.LookAsync("hours-added");
        await window.Page.FillAsync("[name='Input.Times[Monday-1-from]']", "16:00");
        await window.Page.FillAsync("[name='Input.Times[Tuesday-0-until]']", "");
        await PressAsync(window.Page, "Take these hours");
        await window.LookAsync("hours-wrong");
    }

    private static async Task SignInAsync(IPage page, string mail)
    {
        await page.GotoAsync("/sign-in");
        await page.FillAsync("[name='Input.Mail']", mail);
        await page.FillAsync("[name='Input.Password']", World.Password);
        await page.PressAsync("[name='Input.Password']", "Enter");
        await page.WaitForURLAsync("**/");
    }

    private static async Task PressAsync(IPage page, string button)
    {
        await page.Locator($"main button:has-text('{button}'):visible").First.ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }
}
