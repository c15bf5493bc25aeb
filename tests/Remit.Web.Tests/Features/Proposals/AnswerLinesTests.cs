using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Proposals;
using Remit.Web.Features.Proposals.Answering;

namespace Remit.Web.Tests.Features.Proposals;

/// <summary>A page of several lines, sent into an account: each line has its answer, and the whole is agreed to once.</summary>
public sealed partial class AnswerLinesTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task In_his_account_he_answers_line_by_line_and_agrees_without_a_code(Database database)
    {
        var (world, ines, maarten) = await SentAsync(database);
        await using var app = world.App;
        await maarten.VisitAsync("/");
        Assert.Contains("Inês has sent you a page", maarten.Text, Ordinal);
        await maarten.FollowAsync("Read it");
        foreach (var line in new[] { "Refund or goodwill credit", "Public reply", "Swap shifts", "Sign a contract" })
        {
            Assert.Contains(line, maarten.Page.QuerySelector("h1")!.TextContent, Ordinal);
            await maarten.FollowAsync("Go on without");
            await maarten.SubmitAsync("Yes");
        }

        await maarten.SubmitAsync("I agree");

        Assert.Contains("Agreed by both on", maarten.Text, Ordinal);
        Assert.Equal(2, await CountAsync<AgreementVersion>(world));
        Assert.DoesNotContain("has sent you a page", (await maarten.VisitAsync("/")).Text, Ordinal);
        Assert.Contains("agreed by both", (await ines.VisitAsync("/talk/send")).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_is_not_yet_stays_out_and_what_is_lower_is_lower_in_the_page_that_goes_back(Database database)
    {
        var (world, ines, maarten) = await SentAsync(database);
        await using var app = world.App;
        await maarten.VisitAsync("/");
        await maarten.FollowAsync("Read it");
        await maarten.FollowAsync("Go on without");
        await maarten.FollowAsync("Yes, with a change");
        await maarten.Fill("Said.UpTo", "40").SubmitAsync("Use this");
        await maarten.FollowAsync("Go on without");
        await maarten.FollowAsync("Yes, with a change");
        await maarten.Fill("Said.Level", "ask_first").SubmitAsync("Use this");
        await maarten.FollowAsync("Go on without");
        await maarten.FollowAsync("Not yet");
        await maarten.Fill("Said.Whose", "Sunniva").SubmitForAsync("Said.Whose");
        await maarten.FollowAsync("Go on without");
        await maarten.SubmitAsync("Yes");
        Assert.Contains("Not yet: it is Sunniva who can give it.", maarten.Text, Ordinal);

        await maarten.SubmitAsync("Send it back");
        await ines.VisitAsync("/");
        await ines.FollowAsync("Read it");
        await ines.SubmitAsync("I agree");

        var text = await ReadAsync(
            world,
            db =>
                db.Set<AgreementVersion>()
                    .OrderByDescending(one => one.Number)
                    .Select(one => one.Text)
                    .FirstAsync(Cancel)
        );
        Assert.Contains("up to 40", text, Ordinal);
        Assert.Contains("at_most: ask_first", text, Ordinal);
        Assert.DoesNotContain("Swap shifts", text, Ordinal);
        Assert.Contains("Sign a contract", text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Pressed_twice_and_in_two_windows_a_line_has_one_answer_and_the_last_counts(Database database)
    {
        var (world, _, maarten) = await SentAsync(database);
        await using var app = world.App;
        var other = await world.SignInAsync(world.Maarten);
        foreach (var window in new[] { maarten, other })
        {
            await window.VisitAsync("/");
            await window.FollowAsync("Read it");
            await window.FollowAsync("Go on without");
        }

        await Task.WhenAll(maarten.SubmitAsync("Yes"), other.SubmitAsync("Yes"));

        Assert.Equal(1, await CountAsync<LineReply>(world));
        await other.VisitAsync($"{other.Address.Split('?')[0]}?line=1&part=question");
        await other.Fill("Said.Words", "Also on Sundays?").SubmitAsync("Ask");
        Assert.Contains("Public reply", other.Page.QuerySelector("h1")!.TextContent, Ordinal);
        await other.VisitAsync($"{other.Address.Split('?')[0]}?line=1");
        Assert.Equal(2, await CountAsync<LineReply>(world));
    }

    [Theory, EachDatabase]
    public async Task He_agrees_while_she_takes_it_back_and_one_of_it_has_happened(Database database)
    {
        var (world, ines, maarten) = await SentAsync(database);
        await using var app = world.App;
        await maarten.VisitAsync("/");
        await maarten.FollowAsync("Read it");
        for (var line = 0; line < 4; line++)
        {
            await maarten.FollowAsync("Go on without");
            await maarten.SubmitAsync("Yes");
        }

        await ines.VisitAsync("/talk/send");

        await Task.WhenAll(maarten.SubmitAsync("I agree"), ines.SubmitAsync("Take it back"));

        var page = await ReadAsync(world, db => db.Set<Proposal>().SingleAsync(Cancel));
        Assert.NotEqual(page.AgreedAt is null, page.WithdrawnAt is null);
        Assert.Equal(page.AgreedAt is null ? 1 : 2, await CountAsync<AgreementVersion>(world));
    }

    [Theory, EachDatabase]
    public async Task She_sends_it_again_while_he_answers_and_he_sees_what_is_different(Database database)
    {
        var (world, ines, maarten) = await SentAsync(database);
        await using var app = world.App;
        await maarten.VisitAsync("/");
        await maarten.FollowAsync("Read it");
        await maarten.FollowAsync("Go on without");
        var old = maarten.Address;
        await maarten.SubmitAsync("Yes");
        app.Clock.Advance(TimeSpan.FromHours(1));
        await BringInAsync(ines, "up to 60", "up to 50");
        await ines.VisitAsync("/talk/send");
        await ines.SubmitAsync("Send the page");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await maarten.VisitAsync(old)).Status);
        await maarten.VisitAsync("/");
        await maarten.FollowAsync("Read it");

        Assert.Contains("What is different", maarten.Text, Ordinal);
        Assert.Contains("up to €50 each", maarten.Text, Ordinal);
        Assert.Contains("before: Refund or goodwill credit up to €60 each", maarten.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Nobody_else_answers_or_reads_what_was_said(Database database)
    {
        var (world, ines, maarten) = await SentAsync(database);
        await using var app = world.App;
        await maarten.VisitAsync("/");
        await maarten.FollowAsync("Read it");
        var page = maarten.Address;
        await maarten.VisitAsync($"{page}?line=1&part=question");
        await maarten.Fill("Said.Words", "Zelkova?").SubmitAsync("Ask");

        var other = await World.InAsync(app, lead: "Sunniva Aall");
        var sunniva = await other.SignInAsync(other.Maarten);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await sunniva.VisitAsync(page)).Status);
        var question = await ReadAsync(world, db => db.Set<LineReply>().Select(one => one.Id).SingleAsync(Cancel));
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Remit.Web.Security.CurrentActor>().Become(other.Maarten);
        var answer = await scope
            .ServiceProvider.GetRequiredService<AnswerQuestion>()
            .RunAsync(isLinked: false, new() { Question = question, Text = "Mine" }, Cancel);
        Assert.Equal("not-found", answer.Refusals[0].Code);
        Assert.Contains("Zelkova?", (await ines.VisitAsync(page)).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Four_lines_are_answered_at_human_pace_in_ten_minutes(Database database)
    {
        const int WordsInAMinute = 200;
        const int SecondsOfATap = 3;
        const int MostSeconds = 600;
        var (world, _, maarten) = await SentAsync(database);
        await using var app = world.App;
        await maarten.VisitAsync("/");
        var (words, taps) = (WordsOn(maarten), 1);
        async Task TapAsync(Func<Task<Visitor>> tap)
        {
            words += WordsOn(await tap());
            taps++;
        }

        await TapAsync(() => maarten.FollowAsync("Read it"));
        foreach (var start in new[] { "decides, then tells", "asks first", "Inês decides", "The lead decides" })
        {
            var button = maarten
                .Page.QuerySelectorAll("button[name='Begin.Level']")
                .Select(one => one.TextContent.Trim())
                .Last(one => one.Contains(start, Ordinal));
            await TapAsync(() => maarten.SubmitAsync(button));
            await TapAsync(() => maarten.SubmitAsync("Yes"));
        }

        await TapAsync(() => maarten.SubmitAsync("I agree"));

        Assert.Contains("Agreed by both on", maarten.Text, Ordinal);
        Assert.InRange((words * 60 / WordsInAMinute) + (taps * SecondsOfATap), 1, MostSeconds);
    }

    // What is read of a page; what is folded away, and the page of the pair once it stands, is looked up and not read.
    private static int WordsOn(Visitor visitor)
    {
        var main = visitor.Page.QuerySelector("main")!.Clone() as AngleSharp.Dom.IElement;
        foreach (var folded in main!.QuerySelectorAll("details, article.page").ToList())
        {
            folded.Remove();
        }

        return Word.Count(main.TextContent);
    }

    private async Task<(World World, Visitor Ines, Visitor Maarten)> SentAsync(Database database)
    {
        var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app, AgreementTexts.Gifts);
        var maarten = await world.SignInAsync(world.Maarten);
        var ines = await world.SignInAsync(world.Ines);
        await BringInAsync(ines, "", "");
        await ines.VisitAsync("/talk/send");
        Assert.Contains("Maarten Hoekema, who has an account here", ines.Text, Ordinal);
        await ines.SubmitAsync("Send the page");
        Assert.Contains("on its way", ines.Text, Ordinal);
        return (world, ines, maarten);
    }

    private static async Task BringInAsync(Visitor ines, string before, string after)
    {
        var text = before.Length == 0 ? AgreementTexts.Refunds : AgreementTexts.Refunds.Replace(before, after, Ordinal);
        await ines.VisitAsync("/draft/take");
        await ines.Fill("Input.Text", text).SubmitAsync("Bring it in");
    }

    private static Task<int> CountAsync<T>(World world)
        where T : class => ReadAsync(world, db => db.Set<T>().CountAsync(Cancel));

    private static async Task<T> ReadAsync<T>(World world, Func<RemitDb, Task<T>> read)
    {
        await using var scope = world.App.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<RemitDb>());
    }

    [GeneratedRegex(@"\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Word { get; }
}
