using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Proposals;
using Remit.Web.Tests.Access;
using Remit.Web.Tests.Features.Decisions.Shown;

namespace Remit.Web.Tests.Browser;

/// <summary>A page that needs somebody besides the two, and how what stands has changed.</summary>
public sealed class DecidingLookTests(Databases databases, Chromium chromium)
{
    [Fact]
    public async Task A_page_that_needs_a_third_is_right_in_light_and_dark_on_a_phone_and_a_desk()
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        var world = await World.InAsync(app);
        var petra = await Showing.AddAsync(world, "Petra Vos");
        var mail = await world.MailOfAsync(petra);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RemitDb>();
        var asked = await Deciders.AskPetraAsync(world, db);
        var sent = await db.Set<Proposal>().SingleAsync(TestContext.Current.CancellationToken);
        await using var hers = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        await using var ines = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        await hers.SignInAsync(mail);
        await ines.SignInAsync(await world.MailOfAsync(world.Ines));

        await hers.Page.GotoAsync("/");
        await hers.LookAsync("deciding-today");
        await hers.Page.GotoAsync($"/deciding/{asked}");
        await hers.LookAsync("deciding");
        await ines.Page.GotoAsync($"/proposals/{sent.Id}");
        await ines.LookAsync("deciding-waits");
    }

    [Fact]
    public async Task How_it_has_changed_is_right_in_light_and_dark_on_a_phone_and_a_desk()
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow().AddDays(-10));
        app.UseKestrel(0);
        app.StartServer();
        var world = await World.InAsync(app);
        var ines = await world.SignInAsync(world.Ines);
        await ines.WriteAsync(world, "75 EUR", "askedFirst");
        await ines.WriteAsync(world, "38 EUR");
        app.Clock.Advance(TimeSpan.FromDays(10));
        await world.AgreeAsync(AgreementTexts.Refunds.Replace("up to 60", "up to 90", StringComparison.Ordinal));
        await using var hers = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        await hers.SignInAsync(await world.MailOfAsync(world.Ines));

        await hers.Page.GotoAsync("/page/versions");
        await hers.LookAsync("versions");
        await hers.Page.GotoAsync("/page/versions?on=2020-01-01");
        await hers.LookAsync("versions-day");
    }
}
