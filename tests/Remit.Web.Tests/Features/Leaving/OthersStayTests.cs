using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals;
using Remit.Web.Security;
using Remit.Web.Tests.Features.Covers;
using Remit.Web.Tests.Features.Decisions.Shown;
using Remit.Web.Tests.Features.Mail;
using Remit.Web.Tests.Features.Proposals;

namespace Remit.Web.Tests.Features.Leaving;

/// <summary>Who leaves takes nothing along that is somebody else's, and leaves nobody behind who is known by a link alone.</summary>
public sealed class OthersStayTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Who_only_wrote_an_address_erases_nothing_of_whose_it_is(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var link = await sending.SendAsync();
        var guest = await sending.OpenAsync(link);
        await Sending.GiveAsync(guest, await sending.AskAsync(guest));
        var mallory = await sending.SignInAsync(Sending.Mail, isConfirmed: false);

        var left = await mallory.EraseAsync();

        Assert.Equal("/left", left.Address);
        Assert.Contains("have both agreed", (await guest.VisitAsync("/read")).Text, Ordinal);
        Assert.Contains(Sending.Mail, (await sending.Ines.VisitAsync("/page")).Text, Ordinal);
        Assert.Null(await Leavers.BreakOfAsync(sending.App));
    }

    [Theory, EachDatabase]
    public async Task When_she_leaves_nobody_stays_behind_who_was_known_by_a_link_alone(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var guest = await sending.OpenAsync(await sending.SendAsync());
        await Sending.GiveAsync(guest, await sending.AskAsync(guest));

        Assert.Equal("/left", (await sending.Ines.EraseAsync("Inês")).Address);

        Assert.Empty(await sending.App.PlacesOfAsync(Sending.Mail));
        Assert.Empty(await sending.App.PlacesOfAsync("Maarten"));
        Assert.Null(await Leavers.BreakOfAsync(sending.App));
    }

    [Theory, EachDatabase]
    public async Task A_guest_who_has_an_account_by_now_and_leaves_ends_what_they_had_as_a_guest(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var guest = await sending.OpenAsync(await sending.SendAsync());
        await Sending.GiveAsync(guest, await sending.AskAsync(guest));
        var maarten = await sending.SignInAsync(Sending.Mail, isConfirmed: true);

        await maarten.EraseAsync();

        await using var scope = sending.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RemitDb>();
        var pair = await db.Set<Pair>().Include(one => one.Lead).SingleAsync(Cancel);
        Assert.NotNull(pair.EndedAt);
        Assert.True(pair.Lead.HasLeft);
        Assert.Empty(await db.Set<Proposal>().ToListAsync(Cancel));
        Assert.Contains("no longer here", (await sending.Ines.VisitAsync("/page")).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_still_waits_to_be_sent_to_others_about_who_leaves_is_not_sent(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        await sending.Ines.VisitAsync("/talk/send");
        await sending.Ines.Fill("Input.Mail", Sending.Mail).SubmitAsync("Send the page");
        await sending.App.PutAsync(Mailing.LetterTo("petra@klimbroek.example"));
        Assert.Equal(2, (await sending.App.JobsAsync()).Count);

        await sending.Ines.EraseAsync("Inês");

        var left = Assert.Single(await sending.App.JobsAsync());
        Assert.Contains("petra", left.Content, Ordinal);
        Assert.Empty(await sending.App.PlacesOfAsync("Inês"));
    }

    [Theory, EachDatabase]
    public async Task It_says_who_reads_what_has_ended_already_and_until_when(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        var ines = await world.SignInAsync(world.Ines);
        await ines.VisitAsync($"/pairs/{world.Pair.Id}/end");
        await ines.SubmitAsync("End it now");
        app.Clock.Advance(TimeSpan.FromDays(90));
        ines = await world.SignInAsync(world.Ines);

        await ines.VisitAsync("/account/data/erase");
        Assert.Contains(
            "agreed with Maarten, and has ended already: it can be read until 17 August 2026",
            ines.Text,
            Ordinal
        );
        Assert.DoesNotContain("more months", ines.Text, Ordinal);
        Assert.DoesNotContain("because the other is no longer here", ines.Text, Ordinal);
        Assert.DoesNotContain("decision you wrote down", ines.Text, Ordinal);

        app.Clock.Advance(TimeSpan.FromDays(100));
        ines = await world.SignInAsync(world.Ines);
        await ines.VisitAsync("/account/data/erase");
        Assert.DoesNotContain("Maarten", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_had_ended_before_somebody_left_ended_as_it_did(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        var maarten = await world.SignInAsync(world.Maarten);
        await maarten.VisitAsync($"/pairs/{world.Pair.Id}/end");
        await maarten.SubmitAsync("End it now");
        app.Clock.Advance(TimeSpan.FromDays(200));
        maarten = await world.SignInAsync(world.Maarten);

        await maarten.VisitAsync("/account/data/erase");
        Assert.Contains("It stays as long as they are here for: Inês", maarten.Text, Ordinal);
        Assert.DoesNotContain("because the other is no longer here", maarten.Text, Ordinal);
        await maarten.EraseAsync();

        var ines = await (await world.SignInAsync(world.Ines)).VisitAsync($"/page?pair={world.Pair.Id}");
        Assert.Contains("This ended on 17 February 2026. What was agreed", ines.Text, Ordinal);
        Assert.Contains("Nobody else can read it.", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Of_who_stood_in_and_was_shown_something_the_journal_of_others_holds_nothing(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var holiday = await Holiday.PlanAsync(app);
        await holiday.HandOverAsync();
        var showing = await Showing.BeginAsync(app);
        await showing.ShowAsync(showing.World.Maarten);
        var (stood, shown) = ($"\"CoverId\":\"{holiday.Sunniva.Id}\"", $"\"ToId\":\"{showing.Petra.Id}\"");
        Assert.NotEmpty(await app.PlacesOfAsync(stood));
        Assert.NotEmpty(await app.PlacesOfAsync(shown));

        await (await holiday.World.SignInAsync(holiday.Sunniva)).EraseAsync();
        await (await showing.World.SignInAsync(showing.Petra)).EraseAsync();

        Assert.Empty(await app.PlacesOfAsync(stood));
        Assert.Empty(await app.PlacesOfAsync(shown));
        Assert.Null(await Leavers.BreakOfAsync(app));
    }

    [Theory, EachDatabase]
    public async Task It_counts_what_was_written_with_somebody_who_left(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        var ines = await world.SignInAsync(world.Ines);
        await ines.WriteAsync(world, "38 EUR");
        await (await world.SignInAsync(world.Maarten)).EraseAsync();

        await ines.VisitAsync("/account/data/erase");

        Assert.Contains("words and amounts of the decisions", ines.Text, Ordinal);
        Assert.Contains("Of each decision you wrote down", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Who_agreed_by_a_link_keeps_nothing_and_it_says_so(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var guest = await sending.OpenAsync(await sending.SendAsync());
        await Sending.GiveAsync(guest, await sending.AskAsync(guest));

        await sending.Ines.VisitAsync("/account/data/erase");

        Assert.Contains(
            "people who have no account here, as nobody could read it any more: Maarten",
            sending.Ines.Text,
            Ordinal
        );
        Assert.DoesNotContain("more months", sending.Ines.Text, Ordinal);
    }

    [Fact]
    public void Of_the_log_the_lead_reads_on_for_six_months() =>
        Assert.Equal(6, WhoSees.MonthsAfterEnd(Written.Decision));
}
