using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Security;
using Remit.Web.Tests.Features.Covers;

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

    [Fact]
    public async Task Handing_over_is_right_for_all_three()
    {
        var database = await databases.CopyAsync(Database.Sqlite);
        await using var before = new App(database);
        before.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        var holiday = await Holiday.PlanAsync(before, DateOnly.FromDateTime(before.Clock.GetUtcNow().UtcDateTime));
        await using var app = new App(database);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        await using (var maarten = await OpenAsync(app, holiday.World, holiday.World.Maarten))
        {
            await maarten.Page.GotoAsync("/account/hours");
            await maarten.LookAsync("away-list");
            await maarten.Page.GotoAsync(holiday.Plan);
            await maarten.LookAsync("cover-who");
            await maarten.Page.GotoAsync($"{holiday.Plan}?who={holiday.Sunniva.Id}");
            await maarten.LookAsync("cover-powers");
            await maarten.Page.FillAsync($"[name='{holiday.UpTo("refund")}']", "40");
            await maarten.Page.UncheckAsync($"[name='{holiday.May("contract")}']", new() { Force = true });
            await PressAsync(maarten.Page, "Hand over");
            await maarten.LookAsync("cover-plan");
        }

        await using (var ines = await OpenAsync(app, holiday.World, holiday.World.Ines))
        {
            await ines.Page.ClickAsync("summary:has-text('Who answers for what')");
            await ines.LookAsync("cover-contributor");
        }

        await using (var sunniva = await OpenAsync(app, holiday.World, holiday.Sunniva))
        {
            await sunniva.LookAsync("cover-today");
            await PressAsync(sunniva.Page, "What, and how far", "a");
            await sunniva.LookAsync("cover-page");
        }
    }

    [Fact]
    public async Task Who_is_here_and_a_file_are_right()
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        var world = await World.InAsync(app);
        await AdministerAsync(world);
        await using var window = await OpenAsync(app, world, world.Maarten);
        await window.Page.GotoAsync("/people/file");
        await window.LookAsync("people-file");
        await window.Page.SetInputFilesAsync(
            "[name='File']",
            new FilePayload
            {
                Name = "lines.csv",
                MimeType = "text/csv",
                Buffer = Encoding.UTF8.GetBytes(
                    "name,lead,area\nInês Tavora,Maarten Hoekema,Refunds\nDewi Kartono,Inês Tavora,Rota\n"
                        + "Osman Tekin,Nobody,\nMaarten Hoekema,\n"
                ),
            }
        );
        await PressAsync(window.Page, "See what it would change");
        await window.LookAsync("people-preview");
        await PressAsync(window.Page, "Take these in");
        await window.LookAsync("people");
    }

    private static Task<bool> AdministerAsync(World world) =>
        world.AsAsync(
            world.Maarten,
            async scope =>
            {
                var db = scope.GetRequiredService<RemitDb>();
                var cancel = TestContext.Current.CancellationToken;
                await using var turn = await db.TakeTurnAsync(world.App.Clock, cancel);
                var maarten = await db.Set<Person>().SingleAsync(one => one.Id == world.Maarten.Id, cancel);
                maarten.Administer();
                await db.SaveAsync(new Actor(maarten.Id, maarten.Zone), "administers", maarten, cancel);
                return true;
            }
        );

    private async Task<Window> OpenAsync(App app, World world, Person person)
    {
        var window = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        await SignInAsync(window.Page, await world.MailOfAsync(person));
        return window;
    }

    private static async Task SignInAsync(IPage page, string mail)
    {
        await page.GotoAsync("/sign-in");
        await page.FillAsync("[name='Input.Mail']", mail);
        await page.FillAsync("[name='Input.Password']", World.Password);
        await page.PressAsync("[name='Input.Password']", "Enter");
        await page.WaitForURLAsync("**/");
    }

    private static async Task PressAsync(IPage page, string button, string element = "button")
    {
        await page.Locator($"main {element}:has-text('{button}'):visible").First.ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }
}
