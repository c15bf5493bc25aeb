using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Diary;
using Remit.Web.Features.Proposals;
using Remit.Web.Features.Proposals.Starts;
using Remit.Web.Tests.Features.Diary;
using Remit.Web.Tests.Features.Drafts;
using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Features.Proposals;

/// <summary>What can go wrong when pages go to and fro, and does not.</summary>
public sealed class ToAndFroTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_way_that_was_lowered_can_be_raised_again_in_the_next_answer(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        await BackAsync(sending, maarten, ("Said.Level", "intend"));
        await sending.Ines.VisitAsync("/");
        await sending.Ines.FollowAsync("Read it");
        await sending.Ines.FollowAsync("Answer this another way");
        await sending.Ines.FollowAsync("Yes, with a change");
        await sending.Ines.Fill("Said.Level", "decide_tell").SubmitAsync("Use this");

        await sending.Ines.SubmitAsync("Send it back");

        Assert.Contains("This is with Maarten now", sending.Ines.Text, Ordinal);
        Assert.Contains("I decide and tell you on Fridays", sending.Ines.Text, Ordinal);
        Assert.Equal(0, await ReadAsync(sending, db => db.Set<AgreementVersion>().CountAsync(Cancel)));
    }

    [Theory, EachDatabase]
    public async Task Another_size_changes_nothing_else_wherever_he_would_start(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        await maarten.SubmitAsync("Inês asks first and needs a clear go");
        await maarten.FollowAsync("Yes, with a change");

        await maarten.Fill("Said.UpTo", "40").SubmitAsync("Use this");

        Assert.Contains("Yes, with a change: Refunds up to £40 each: I decide and tell you", maarten.Text, Ordinal);
        await maarten.SubmitAsync("Send it back: send me a code");
        await sending.App.WorkAsync();
        await maarten.Fill("Input.Code", sending.LastCode).SubmitAsync("Send it back");
        Assert.Contains("This is with Inês now", maarten.Text, Ordinal);
        Assert.DoesNotContain("would start here", maarten.Text, Ordinal);
        Assert.DoesNotContain("What Inês has said", maarten.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_the_lead_keeps_altogether_is_not_asked_first_beyond_it(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        await BackAsync(sending, maarten, ("Said.Level", "lead_decides"));

        var text = await ReadAsync(
            sending,
            db => db.Set<Proposal>().Where(one => one.AnswersId != null).Select(one => one.Text).SingleAsync(Cancel)
        );

        Assert.DoesNotContain("ask_first", text, Ordinal);
        Assert.Contains("lead_decides", text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Once_a_link_is_taken_over_the_older_ones_are_good_no_more(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var first = await sending.SendAsync();
        var guest = await sending.OpenAsync(first);
        await BackAsync(sending, guest, ("Said.UpTo", "40"));
        sending.App.Clock.Advance(TimeSpan.FromHours(1));
        var second = await sending.SendAsync();
        Assert.Contains("Inês has answered", (await guest.VisitAsync("/read")).Text, Ordinal);
        var maarten = await sending.SignInAsync(Sending.Mail, isConfirmed: true);
        await maarten.VisitAsync(second);
        await maarten.SubmitAsync("Take it into my account");
        Assert.Contains("Inês has answered", maarten.Text, Ordinal);

        Assert.Contains("no longer good", (await guest.VisitAsync("/read")).Text, Ordinal);
        Assert.Contains("no longer good", (await sending.OpenAsync(first)).Text, Ordinal);
        Assert.Contains("no longer good", (await sending.OpenAsync(second)).Text, Ordinal);

        // Sent to the same address once more, it goes into the account.
        sending.App.Clock.Advance(TimeSpan.FromHours(1));
        await sending.Ines.VisitAsync("/talk/send");
        await sending.Ines.Fill("Input.Pair", "").Fill("Input.Mail", Sending.Mail).SubmitAsync("Send the page");
        await sending.App.WorkAsync();
        Assert.Contains("/proposals/", sending.Received[^1].TextBody, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Where_the_account_and_the_guest_said_where_to_start_it_is_taken_over_all_the_same(
        Database database
    )
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var link = await sending.SendAsync();
        var guest = await sending.OpenAsync(link);
        await guest.SubmitAsync("Inês decides");
        var maarten = await sending.SignInAsync(Sending.Mail, isConfirmed: true);
        await using (var scope = sending.App.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<RemitDb>();
            var sent = await db.Set<Proposal>().SingleAsync(Cancel);
            var me = await db.Set<Remit.Web.Features.People.Person>()
                .SingleAsync(one => one.Name == "Maarten Hoekema", Cancel);
            await using var turn = await db.TakeTurnAsync(sending.App.Clock, Cancel);
            var start = StartingPoint.Of((sent.Id, "refunds"), me.Id, Rules.Level.AskFirst, turn.At);
            db.Add(start);
            await db.SaveAsync(new(me.Id, me.Zone), "start-said", start, Cancel);
        }

        await maarten.VisitAsync(link);
        await maarten.SubmitAsync("Take it into my account");

        Assert.Contains("You would start here: Inês asks first", maarten.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_not_yet_is_put_into_nobody_elses_mouth(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        await sending.Ines.VisitAsync("/draft");
        await sending.Ines.SendAsync("/draft/answer", ("page.lead", "Eva"));
        Assert.Contains("Eva", (await sending.Ines.VisitAsync("/draft")).Text, Ordinal);

        await NotYetAsync(maarten);

        Assert.DoesNotContain("not yet", (await sending.Ines.VisitAsync("/draft")).Text, Ordinal);
        Assert.Equal(0, await ReadAsync(sending, db => db.Set<DiaryGoal>().CountAsync(Cancel)));
    }

    [Theory, EachDatabase]
    public async Task What_a_lead_says_to_an_answer_to_their_offer_is_not_written_into_their_own_draft(
        Database database
    )
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        await Alone.OfferRefundsAsync(sending.Ines, "Sunniva");
        var sunniva = await sending.OpenAsync(await sending.SendAsync("sunniva@klimbroek.example"));
        await BackAsync(sending, sunniva, ("Said.UpTo", "40"));
        await sending.Ines.VisitAsync("/");
        await sending.Ines.FollowAsync("Read it");
        Assert.DoesNotContain("By own count of Sunniva", sending.Ines.Text, Ordinal);
        await sending.Ines.FollowAsync("Answer this another way");

        await NotYetAsync(sending.Ines);

        Assert.Contains("Not yet: first 8", sending.Ines.Text, Ordinal);
        Assert.Equal(0, await ReadAsync(sending, db => db.Set<DiaryGoal>().CountAsync(Cancel)));
    }

    [Theory, EachDatabase]
    public async Task Who_is_offered_something_declines_without_a_reason(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        await Alone.OfferRefundsAsync(sending.Ines, "Sunniva");
        var sunniva = await sending.OpenAsync(await sending.SendAsync("sunniva@klimbroek.example"));
        Assert.Contains("Inês offers", sunniva.Text, Ordinal);
        await sunniva.FollowAsync("Go on without");
        Assert.DoesNotContain("Not yet", sunniva.Text, Ordinal);

        await sunniva.SubmitAsync("No, thank you");

        Assert.Contains("There is nothing to agree to for now", sunniva.Text, Ordinal);
        await sending.Ines.VisitAsync("/");
        Assert.Contains("Sunniva has answered your page", sending.Ines.Text, Ordinal);
        await sending.Ines.FollowAsync("Read it");
        Assert.Contains("No, thank you.", sending.Ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Whoever_leaves_leaves_no_page_behind_that_they_sent_back_as_a_guest(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var guest = await sending.OpenAsync(await sending.SendAsync());
        await BackAsync(sending, guest, ("Said.UpTo", "40"));
        await sending.Ines.VisitAsync("/");
        await sending.Ines.FollowAsync("Read it");
        await sending.Ines.SubmitAsync("I agree");
        var maarten = await sending.SignInAsync(Sending.Mail, isConfirmed: true);
        await maarten.VisitAsync("/account/data/erase");
        await maarten.Fill("Input.Confirm", World.Password).SubmitAsync("Erase it for good");

        Assert.Equal(
            0,
            await ReadAsync(sending, db => db.Set<Proposal>().CountAsync(one => one.ByAddress != null, Cancel))
        );
        Assert.Equal(1, await ReadAsync(sending, db => db.Set<AgreementVersion>().CountAsync(Cancel)));
    }

    [Theory, EachDatabase]
    public async Task A_page_of_before_starts_were_asked_is_answered_without(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var link = await sending.SendAsync();
        await ReadAsync(sending, db => db.Set<StartingPoint>().ExecuteDeleteAsync(Cancel));

        var maarten = await sending.OpenAsync(link);

        Assert.DoesNotContain("where would you start", maarten.Text, Ordinal);
        await maarten.SubmitAsync("Yes, for four weeks");
        await Sending.GiveAsync(maarten, await sending.AskAsync(maarten));
        Assert.Contains("have both agreed", maarten.Text, Ordinal);
    }

    private static async Task BackAsync(Sending sending, Visitor reader, (string Field, string Value) change)
    {
        await reader.FollowAsync("Go on without");
        await reader.FollowAsync("Yes, with a change");
        await reader.Fill(change.Field, change.Value).SubmitAsync("Use this");
        await reader.SubmitAsync("Send it back: send me a code");
        await sending.App.WorkAsync();
        await reader.Fill("Input.Code", sending.LastCode).SubmitAsync("Send it back");
        Assert.Contains("You agreed to it by sending it", reader.Text, Ordinal);
    }

    private static async Task NotYetAsync(Visitor reader)
    {
        if (reader.Text.Contains("Go on without", Ordinal))
        {
            await reader.FollowAsync("Go on without");
        }

        await reader.FollowAsync("Not yet");
        await reader.SubmitForAsync("Said.Many");
    }

    private static async Task<T> ReadAsync<T>(Sending sending, Func<RemitDb, Task<T>> read)
    {
        await using var scope = sending.App.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<RemitDb>());
    }
}
