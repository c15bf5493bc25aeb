using Microsoft.Playwright;
using Remit.Web.Features.People;
using Remit.Web.Tests.Features.Decisions.Shown;

namespace Remit.Web.Tests.Browser;

/// <summary>Showing one decision to somebody, as the two and as who it is shown to see it.</summary>
public sealed class ShownLookTests(Databases databases, Chromium chromium)
{
    [Fact]
    public async Task Showing_one_decision_is_right_for_all_three()
    {
        var database = await databases.CopyAsync(Database.Sqlite);
        await using var before = new App(database);
        before.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        var showing = await Showing.BeginAsync(before);
        await using var app = new App(database);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        await using (var maarten = await OpenAsync(app, showing.World, showing.World.Maarten))
        {
            await maarten.Page.GotoAsync(showing.Page);
            await maarten.Page.ClickAsync("summary:has-text('Show it to somebody')");
            await maarten.LookAsync("shown-form");
            await PressAsync(maarten.Page, "Show it", "form button");
            await maarten.LookAsync("shown-by-me");
        }

        await using (var ines = await OpenAsync(app, showing.World, showing.World.Ines))
        {
            await ines.Page.GotoAsync(showing.Page);
            await ines.LookAsync("shown-by-the-other");
        }

        await using var petra = await OpenAsync(app, showing.World, showing.Petra);
        await petra.LookAsync("shown-today");
        await PressAsync(petra.Page, "shows you something", "a");
        await petra.LookAsync("shown-page");
    }

    private async Task<Window> OpenAsync(App app, World world, Person person)
    {
        var window = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        await window.Page.GotoAsync("/sign-in");
        await window.Page.FillAsync("[name='Input.Mail']", await world.MailOfAsync(person));
        await window.Page.FillAsync("[name='Input.Password']", World.Password);
        await window.Page.PressAsync("[name='Input.Password']", "Enter");
        await window.Page.WaitForURLAsync("**/");
        return window;
    }

    private static async Task PressAsync(IPage page, string text, string element)
    {
        await page.Locator($"main {element}:has-text('{text}'):visible").First.ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }
}
