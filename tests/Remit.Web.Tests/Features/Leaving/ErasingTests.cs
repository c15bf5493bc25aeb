using System.Net;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.Journal;
using Remit.Web.Features.People;
using Remit.Web.Security;
using Remit.Web.Tests.Access;
using Remit.Web.Tests.Features.Drafts;
using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Features.Leaving;

/// <summary>Somebody leaves for good: what is theirs goes, what belongs to two stays, and everything still verifies.</summary>
public sealed class ErasingTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Nothing_she_wrote_is_kept_anywhere_but_what_the_page_said(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var town = await Town.InAsync(app);
        await town.ProgramAsync(ApiScope.Ask);
        await app.PutAsync(Mailing.LetterTo(town.Marks[Written.Account]));
        foreach (var mark in town.Marks.Values)
        {
            Assert.NotEmpty(await app.PlacesOfAsync(mark));
        }

        var left = await town[Somebody.Contributor].EraseAsync();

        Assert.Equal("/left", left.Address);
        foreach (var (what, mark) in town.Marks)
        {
            Assert.Equal(what == Written.Agreement ? ["AgreementVersions.Text"] : [], await app.PlacesOfAsync(mark));
        }

        Assert.Empty(await app.PlacesOfAsync("A program"));
        Assert.Empty(await app.JobsAsync());
        Assert.Null(await Leavers.BreakOfAsync(app));
    }

    [Theory, EachDatabase]
    public async Task Her_name_stands_only_in_what_both_agreed_and_her_lead_reads_that_somebody_left(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        await ines.WriteAsync(world, "38 EUR");
        var mail = await world.MailOfAsync(world.Ines);
        await ines.EraseAsync();

        Assert.Equal(["AgreementVersions.Text"], await app.PlacesOfAsync("Inês Tavora"));
        Assert.Empty(await app.PlacesOfAsync(mail));
        await maarten.VisitAsync("/page");
        Assert.Contains("because the other of the two is no longer here", maarten.Text, Ordinal);
        Assert.Contains("Somebody who left", maarten.Text, Ordinal);
        Assert.DoesNotContain("Inês", maarten.Text, Ordinal);
        await maarten.VisitAsync("/log");
        Assert.Contains("Refund", maarten.Text, Ordinal);
        Assert.DoesNotContain("38", maarten.Text, Ordinal);
        var stays = await app.ReadAsync(db => db.Set<Decision>().SingleAsync(Cancel));
        Assert.Equal(("refund", 0), (stays.KindName, stays.Facts.Count));
    }

    [Theory, EachDatabase]
    public async Task When_her_lead_leaves_she_keeps_all_of_it(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        await ines.WriteAsync(world, "38 EUR");
        await maarten.EraseAsync();
        app.Clock.Advance(TimeSpan.FromDays(400));
        await app.WorkAsync();
        ines = await world.SignInAsync(world.Ines);

        await ines.VisitAsync("/page");
        Assert.Contains("You keep it. Nobody else can read it.", ines.Text, Ordinal);
        Assert.Contains("Inês and Somebody who left", ines.Text, Ordinal);
        Assert.DoesNotContain("Maarten", ines.Text, Ordinal);
        await ines.VisitAsync("/log");
        Assert.Contains("38", ines.Text, Ordinal);
        Assert.Equal(["AgreementVersions.Text"], await app.PlacesOfAsync("Maarten Hoekema"));
        Assert.Null(await Leavers.BreakOfAsync(app));
    }

    [Theory, EachDatabase]
    public async Task What_nobody_may_read_any_more_is_erased(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (first, second) = (await World.InAsync(app), await World.InAsync(app, lead: "Katja Ruiter"));
        await (await first.SignInAsync(first.Maarten)).EraseAsync();
        await (await first.SignInAsync(first.Ines)).EraseAsync();
        Assert.Empty(await app.PlacesOfAsync("Maarten Hoekema"));

        await (await second.SignInAsync(second.Ines)).EraseAsync();
        await app.WorkAtAsync(App.Start.AddMonths(6).AddDays(-1));
        Assert.Equal(["AgreementVersions.Text"], await app.PlacesOfAsync("Inês Tavora"));
        await app.WorkAtAsync(App.Start.AddMonths(6));
        await app.WorkAsync();

        Assert.Empty(await app.PlacesOfAsync("Inês Tavora"));
        Assert.Equal(
            1,
            await app.ReadAsync(db => db.Set<JournalEntry>().CountAsync(row => row.What == "pair-erased", Cancel))
        );
        Assert.Null(await Leavers.BreakOfAsync(app));
    }

    [Theory, EachDatabase]
    public async Task A_text_that_somebody_may_read_cannot_pass_as_erased(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        await World.InAsync(app);
        await app.ReadAsync(db =>
            db.Set<Remit.Web.Features.Agreements.AgreementVersion>()
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.Text, ""), Cancel)
        );

        Assert.Contains("is missing", await Leavers.BreakOfAsync(app), Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Another_password_erases_nothing_and_twice_is_once(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        var (one, other) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Ines));
        await one.EraseAsync("four small green tents");
        Assert.Contains("account/data/erase", one.Address, Ordinal);
        Assert.NotEmpty(one.Page.QuerySelectorAll("[role=alert]"));
        Assert.NotNull((await app.NowAsync(world.Ines)).AccountId);
        await other.VisitAsync("/account/data/erase");

        await one.EraseAsync();
        await other.Fill("Input.Confirm", World.Password).SubmitAsync("Erase it for good");

        Assert.StartsWith("/sign-in", other.Address, Ordinal);
        Assert.Equal(
            1,
            await app.ReadAsync(db => db.Set<JournalEntry>().CountAsync(row => row.What == "left", Cancel))
        );
        await one.VisitAsync("/page");
        Assert.StartsWith("/sign-in", one.Address, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Who_is_alone_confirms_by_name_and_everything_begins_anew(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.EraseAsync("Ines");
        Assert.Contains("This is not your name", ines.Text, Ordinal);

        await ines.EraseAsync("inês");

        Assert.Equal("/left", ines.Address);
        Assert.Empty(await app.PlacesOfAsync(Alone.Outcome));
        Assert.Empty(await app.PlacesOfAsync("Inês"));
        Assert.Null(await Leavers.BreakOfAsync(app));
        var again = await Alone.BeginAsync(app, name: "Noor");
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Contains("/lines/new", again.Address, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_last_who_runs_it_hands_it_on_first(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ada = await Alone.BeginAsync(app, name: "Ada");
        var world = await World.InAsync(app);
        await world.SignInAsync(world.Ines);
        await ada.EraseAsync("Ada");
        Assert.Contains("You are the only one who runs Remit here", ada.Text, Ordinal);
        await ada.VisitAsync("/people");
        await ada.SubmitAsync("Let them run Remit here too");
        Assert.Contains("They run Remit here too", ada.Text, Ordinal);
        Assert.Contains("Inês Tavora · runs Remit here", ada.Text, Ordinal);

        await ada.EraseAsync("Ada");

        Assert.Equal("/left", ada.Address);
        var ines = await (await world.SignInAsync(world.Ines)).VisitAsync("/people");
        Assert.Equal(HttpStatusCode.OK, ines.Status);
        Assert.DoesNotContain("Ada", ines.Text, Ordinal);
        Assert.DoesNotContain("Somebody who left", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Who_has_left_takes_no_turn(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        await (await world.SignInAsync(world.Ines)).EraseAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            app.ReadAsync(db => db.TakeOwnTurnAsync(world.Ines.Id, app.Clock, Cancel))
        );
    }
}
