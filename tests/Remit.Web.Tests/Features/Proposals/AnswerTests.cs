using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Diary;
using Remit.Web.Features.Proposals;
using Remit.Web.Features.Proposals.Starts;
using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Features.Proposals;

/// <summary>A lead answers each line of a page from the mail, and what they say goes to and fro.</summary>
public sealed class AnswerTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Where_each_would_start_is_sealed_until_both_have_said_it_and_gone_once_both_agreed(
        Database database
    )
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        await sending.Ines.VisitAsync("/talk/send");
        sending.Ines.Fill("Input.Starts[refunds]", "decide");
        var maarten = await sending.OpenAsync(await sending.SendFilledAsync());
        Assert.Contains("where would you start with this?", maarten.Text, Ordinal);
        Assert.DoesNotContain("would start here", maarten.Text, Ordinal);
        var sent = await PageAsync(sending);
        Assert.DoesNotContain("would start here", (await sending.Ines.VisitAsync(sent)).Text, Ordinal);

        await maarten.SubmitAsync("Inês asks first and needs a clear go");

        Assert.Contains("You would start here: Inês asks first and needs a clear go.", maarten.Text, Ordinal);
        Assert.Contains("Inês would start here: Inês decides.", maarten.Text, Ordinal);
        Assert.Contains("You are three steps apart: talk about it first", maarten.Text, Ordinal);
        await sending.Ines.VisitAsync(sent);
        Assert.Contains("You would start here: You decide.", sending.Ines.Text, Ordinal);
        Assert.Contains("Maarten would start here: You ask first; you need a clear go.", sending.Ines.Text, Ordinal);
        await maarten.SubmitAsync("Yes, for four weeks");
        await Sending.GiveAsync(maarten, await sending.AskAsync(maarten));
        Assert.Contains("have both agreed", maarten.Text, Ordinal);

        Assert.Contains("Refunds: three steps apart.", (await sending.Ines.VisitAsync(sent)).Text, Ordinal);
        Assert.DoesNotContain("would start here", sending.Ines.Text, Ordinal);
        var gap = await ReadAsync(sending.App, db => db.Set<StartingGap>().SingleAsync(Cancel));
        Assert.Equal(
            (3, 0),
            (gap.Steps, await ReadAsync(sending.App, db => db.Set<StartingPoint>().CountAsync(Cancel)))
        );
    }

    [Theory, EachDatabase]
    public async Task He_reads_why_what_it_can_cost_what_he_keeps_and_what_he_gets(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        Assert.DoesNotContain("The worst month", maarten.Text, Ordinal);

        await maarten.FollowAsync("Go on without");

        Assert.Contains("By own count about 14 times last month", maarten.Text, Ordinal);
        Assert.Contains("£900 together, if every single one goes wrong", maarten.Text, Ordinal);
        Assert.Contains("Everything beyond it comes to you first", maarten.Text, Ordinal);
        Assert.Contains(
            "About 14 times a month nobody has to ask you. A short note on Fridays.",
            maarten.Text,
            Ordinal
        );
        Assert.Contains("Is this yours to give?", maarten.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_she_does_not_send_along_stays_at_home(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        await sending.Ines.VisitAsync("/talk/send");
        sending.Ines.Fill("Input.Tell", "false");
        var maarten = await sending.OpenAsync(await sending.SendFilledAsync());

        await maarten.FollowAsync("Go on without");

        Assert.DoesNotContain("14 times", maarten.Text, Ordinal);
        Assert.Contains("The worst month", maarten.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Yes_with_a_change_goes_back_and_stands_once_she_agrees(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var link = await sending.SendAsync();
        var maarten = await sending.OpenAsync(link);
        await ChangeAsync(maarten, "40");
        Assert.Contains("Yes, with a change: Refunds up to £40 each", maarten.Text, Ordinal);
        await maarten.SubmitAsync("Send it back: send me a code");
        await sending.App.WorkAsync();
        await maarten.Fill("Input.Code", sending.LastCode).SubmitAsync("Send it back");
        Assert.Contains("This is with Inês now", maarten.Text, Ordinal);
        Assert.Equal(0, await ReadAsync(sending.App, db => db.Set<AgreementVersion>().CountAsync(Cancel)));

        await sending.Ines.VisitAsync("/");
        Assert.Contains("Maarten has answered your page", sending.Ines.Text, Ordinal);
        await sending.Ines.FollowAsync("Read it");
        Assert.Contains("Refunds up to £40 each", sending.Ines.Text, Ordinal);
        Assert.Contains("before: Refunds up to £60 each", sending.Ines.Text, Ordinal);
        await sending.Ines.SubmitAsync("I agree");

        await sending.Ines.VisitAsync("/page");
        Assert.Contains("Refunds up to £40 each", sending.Ines.Text, Ordinal);
        Assert.Contains($"confirmed by code: {Sending.Mail}", sending.Ines.Text, Ordinal);
        await sending.App.WorkAsync();
        Assert.Contains("agrees too, so it stands", sending.Received[^1].TextBody, Ordinal);
        Assert.Contains("have both agreed", (await sending.OpenAsync(sending.LastLink)).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task She_answers_a_change_with_another_and_each_sees_what_is_different(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        await ChangeAsync(maarten, "40");
        await maarten.SubmitAsync("Send it back: send me a code");
        await sending.App.WorkAsync();
        await maarten.Fill("Input.Code", sending.LastCode).SubmitAsync("Send it back");
        await sending.Ines.VisitAsync("/");
        await sending.Ines.FollowAsync("Read it");
        await sending.Ines.FollowAsync("Answer this another way");
        await sending.Ines.FollowAsync("Yes, with a change");
        await sending.Ines.Fill("Said.UpTo", "50").SubmitAsync("Use this");

        await sending.Ines.SubmitAsync("Send it back");

        Assert.Contains("Maarten has answered with a page", await AnsweredAsync(sending), Ordinal);
        await sending.App.WorkAsync();
        Assert.Contains("Inês has answered", sending.Received[^1].Subject, Ordinal);
        var again = await sending.OpenAsync(sending.LastLink);
        Assert.Contains("Refunds up to £50 each", again.Text, Ordinal);
        Assert.Contains("before: Refunds up to £40 each", again.Text, Ordinal);
        Assert.DoesNotContain("£60", again.Page.QuerySelector("main section")!.TextContent, Ordinal);
        await Sending.GiveAsync(again, await sending.AskAsync(again));
        Assert.Contains("have both agreed", again.Text, Ordinal);
        var text = await ReadAsync(sending.App, db => db.Set<AgreementVersion>().SingleAsync(Cancel));
        Assert.Contains("up to 50", text.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_question_is_asked_answered_and_then_agreed(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        await maarten.FollowAsync("Go on without");
        await maarten.FollowAsync("A question");
        await maarten.SubmitAsync("Ask");
        Assert.Contains("Write what you would like to know", maarten.Text, Ordinal);
        await maarten.Fill("Said.Words", "Also for <b>vouchers</b>?").SubmitAsync("Ask");
        Assert.Contains("Inês answers your question first", maarten.Text, Ordinal);
        Assert.DoesNotContain("send me a code", maarten.Text, Ordinal);

        await sending.Ines.VisitAsync("/");
        Assert.Contains("Maarten has a question about your page", sending.Ines.Text, Ordinal);
        await sending.Ines.FollowAsync("Answer it");
        Assert.Contains("Also for <b>vouchers</b>?", sending.Ines.Text, Ordinal);
        await sending.Ines.Fill("Given.Text", "Yes, at face value.").SubmitAsync("Answer");
        Assert.DoesNotContain("has a question", (await sending.Ines.VisitAsync("/")).Text, Ordinal);
        await sending.App.WorkAsync();
        Assert.Equal("Inês has answered", sending.Received[^1].Subject);

        var again = await sending.OpenAsync(sending.LastLink);
        Assert.Contains("Inês answers: Yes, at face value.", again.Text, Ordinal);
        await again.FollowAsync("Answer this another way");
        await again.SubmitAsync("Yes, for four weeks");
        await Sending.GiveAsync(again, await sending.AskAsync(again));
        Assert.Contains("have both agreed", again.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Not_yet_takes_three_taps_says_what_would_change_it_and_her_diary_counts(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        await maarten.FollowAsync("Go on without");
        await maarten.FollowAsync("Not yet");
        await maarten.Fill("Said.Words", "Show me that the tone is right.").SubmitAsync("Say so");
        Assert.Contains("Not yet: first 8 that one can look at.", maarten.Text, Ordinal);
        Assert.Contains("There is nothing to agree to for now", maarten.Text, Ordinal);
        Assert.DoesNotContain("send me a code", maarten.Text, Ordinal);

        Assert.Contains("Maarten has answered your page", (await sending.Ines.VisitAsync("/")).Text, Ordinal);
        await sending.Ines.VisitAsync("/draft");
        Assert.Contains("Show me that the tone is right.", sending.Ines.Text, Ordinal);
        var goal = await ReadAsync(sending.App, db => db.Set<DiaryGoal>().SingleAsync(Cancel));
        Assert.Equal((8, "Show me that the tone is right."), (goal.Number, goal.Words));
        Assert.Null(goal.EndedAt);

        // What he says instead takes its place.
        await maarten.FollowAsync("Answer this another way");
        await maarten.SubmitAsync("Yes, for four weeks");
        Assert.DoesNotContain("tone is right", (await sending.Ines.VisitAsync("/draft")).Text, Ordinal);
        goal = await ReadAsync(sending.App, db => db.Set<DiaryGoal>().AsNoTracking().SingleAsync(Cancel));
        Assert.NotNull(goal.EndedAt);
    }

    [Theory, EachDatabase]
    public async Task A_not_yet_without_what_would_change_it_is_not_taken(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        await maarten.FollowAsync("Go on without");
        await maarten.FollowAsync("Not yet");
        await maarten.Fill("Said.Many", "0").SubmitAsync("Say so");
        Assert.Contains("whole number from 1 to 100", maarten.Text, Ordinal);
        Assert.Equal(0, await ReadAsync(sending.App, db => db.Set<DiaryGoal>().CountAsync(Cancel)));
    }

    [Theory, EachDatabase]
    public async Task A_change_that_changes_nothing_or_cannot_be_read_is_said_and_kept_as_typed(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        await maarten.FollowAsync("Go on without");
        await maarten.FollowAsync("Yes, with a change");
        await maarten.SubmitAsync("Use this");
        Assert.Contains("Nothing is different yet", maarten.Text, Ordinal);
        await maarten.Fill("Said.UpTo", "forty").SubmitAsync("Use this");
        Assert.Contains("forty", maarten.Page.QuerySelector("[name='Said.UpTo']")!.GetAttribute("value")!, Ordinal);
        await maarten.Fill("Said.UpTo", "40.005").SubmitAsync("Use this");
        Assert.Contains("£", maarten.Page.QuerySelector(".wrong")!.TextContent, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_changed_since_it_was_read_is_not_agreed_to(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var link = await sending.SendAsync();
        var maarten = await sending.OpenAsync(link);
        var code = await sending.AskAsync(maarten);
        var other = await sending.OpenAsync(link);
        await other.FollowAsync("Answer this another way");
        await other.FollowAsync("Yes, with a change");
        await other.Fill("Said.UpTo", "40").SubmitAsync("Use this");

        await Sending.GiveAsync(maarten, code);

        Assert.Contains("has changed since", maarten.Text, Ordinal);
        Assert.Equal(0, await ReadAsync(sending.App, db => db.Set<AgreementVersion>().CountAsync(Cancel)));
    }

    [Theory, EachDatabase]
    public async Task She_takes_it_back_while_he_answers_and_he_is_told(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        await maarten.FollowAsync("Go on without");
        await sending.Ines.VisitAsync("/talk/send");
        await sending.Ines.SubmitAsync("Take it back");

        await maarten.SubmitAsync("Yes, for four weeks");

        Assert.Contains("no longer good", maarten.Text, Ordinal);
        Assert.Equal(
            0,
            await ReadAsync(sending.App, db => db.Set<Proposal>().CountAsync(one => one.AgreedAt != null, Cancel))
        );
    }

    private static async Task ChangeAsync(Visitor maarten, string upTo)
    {
        await maarten.FollowAsync("Go on without");
        await maarten.FollowAsync("Yes, with a change");
        await maarten.Fill("Said.UpTo", upTo).SubmitAsync("Use this");
    }

    private static async Task<string> PageAsync(Sending sending)
    {
        var id = await ReadAsync(sending.App, db => db.Set<Proposal>().Select(one => one.Id).SingleAsync(Cancel));
        return $"/proposals/{id}";
    }

    private static async Task<string> AnsweredAsync(Sending sending)
    {
        var first = await ReadAsync(
            sending.App,
            db => db.Set<Proposal>().Where(one => one.AnswersId == null).Select(one => one.Id).SingleAsync(Cancel)
        );
        return (await sending.Ines.VisitAsync($"/proposals/{first}")).Text;
    }

    private static async Task<T> ReadAsync<T>(App app, Func<RemitDb, Task<T>> read)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<RemitDb>());
    }
}
