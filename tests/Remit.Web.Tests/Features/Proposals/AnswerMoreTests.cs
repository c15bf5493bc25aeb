using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Features.Proposals;

/// <summary>A lead answers a line that says more than its first sentence: its sizes and its way can be changed as those of any other.</summary>
public sealed class AnswerMoreTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Its_size_is_changed_and_what_comes_above_begins_there(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        await MoreAsync(sending, ("typed.line.nextUpTo", "150"));
        await MoreAsync(sending, ("line.only", "Is there a receipt?"));
        await MoreAsync(sending, ("typed.line.most", "6"));
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        await maarten.FollowAsync("Go on without");
        Assert.Contains("£900 together, if every single one goes wrong", maarten.Text, Ordinal);

        await maarten.FollowAsync("Yes, with a change");
        await maarten.Fill("Said.UpTo", "40").Fill("Said.PerMonth", "300").SubmitAsync("Use this");
        var kind = await AgreedAsync(sending, maarten);

        var (mine, next) = (kind.Grants[0], kind.Grants[1]);
        Assert.Equal((40m, 300m), (mine.When[0].Ranges[0].High!.Value.At, mine.Limits[0].Bound));
        Assert.Equal(6, mine.Limits[1].Bound);
        Assert.Equal(["amount", "only_1"], mine.When.Select(one => one.Fact));
        Assert.Equal(
            (Level.Intend, 40m, 150m),
            (next.Level, next.When[0].Ranges[0].Low!.Value.At, next.When[0].Ranges[0].High!.Value.At)
        );
    }

    [Theory, EachDatabase]
    public async Task A_size_beyond_what_comes_above_leaves_nothing_above(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        await MoreAsync(sending, ("typed.line.nextUpTo", "150"));
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        await maarten.FollowAsync("Go on without");
        await maarten.FollowAsync("Yes, with a change");

        await maarten.Fill("Said.UpTo", "200").SubmitAsync("Use this");

        var kind = await AgreedAsync(sending, maarten);
        Assert.Equal(["mine", "rest"], kind.Grants.Select(one => one.Id));
        Assert.Equal(200, kind.Grants[0].When[0].Ranges[0].High!.Value.At);
    }

    [Theory, EachDatabase]
    public async Task What_becomes_a_plan_goes_ahead_in_silence_as_its_sentence_says(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        await maarten.FollowAsync("Go on without");
        await maarten.FollowAsync("Yes, with a change");

        await maarten.Fill("Said.Level", "intend").SubmitAsync("Use this");

        Assert.Contains("unless Maarten stops", maarten.Text, Ordinal);
        var kind = await AgreedAsync(sending, maarten);
        Assert.Equal((Level.Intend, Silence.Proceed), (kind.Grants[0].Level, kind.OnSilence));
    }

    [Theory, EachDatabase]
    public async Task What_cannot_be_undone_waits_also_as_a_plan(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        await MoreAsync(sending, ("line.undo", "No"));
        await MoreAsync(sending, ("line.undoWhy", "The bank takes it back"));
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        await maarten.FollowAsync("Go on without");
        await maarten.FollowAsync("Yes, with a change");

        await maarten.Fill("Said.Level", "intend").SubmitAsync("Use this");

        Assert.Null((await AgreedAsync(sending, maarten)).OnSilence);
    }

    [Theory, EachDatabase]
    public async Task A_plan_that_is_asked_first_instead_no_longer_goes_ahead_in_silence(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        await MoreAsync(sending, ("line.how", "intend"));
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        await maarten.FollowAsync("Go on without");
        await maarten.FollowAsync("Yes, with a change");

        await maarten.Fill("Said.Level", "ask_first").SubmitAsync("Use this");

        var kind = await AgreedAsync(sending, maarten);
        Assert.Equal((Level.AskFirst, null), (kind.Grants[0].Level, kind.OnSilence));
    }

    [Theory, EachDatabase]
    public async Task The_worst_month_counts_up_to_where_it_is_still_decided_alone(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        await MoreAsync(sending, ("line.how", "decide"));
        await MoreAsync(sending, ("typed.line.nextUpTo", "150"));
        await MoreAsync(sending, ("line.next", "decide_tell"));
        var maarten = await sending.OpenAsync(await sending.SendAsync());

        await maarten.FollowAsync("Go on without");

        Assert.Contains("£2,100", maarten.Text, Ordinal);
    }

    private static async Task MoreAsync(Sending sending, (string Name, string Value) said)
    {
        var line = (await sending.Ines.VisitAsync("/draft"))
            .Page.QuerySelectorAll("a")
            .Select(link => link.GetAttribute("href")!)
            .First(address => address.EndsWith("/more", Ordinal));
        await sending.Ines.VisitAsync(line);
        await (
            sending.Ines.Page.QuerySelector($"button[name='{said.Name}'][value='{said.Value}']") is not null
                ? sending.Ines.SubmitForAsync(
                    said.Name,
                    sending
                        .Ines.Page.QuerySelector($"button[name='{said.Name}'][value='{said.Value}']")!
                        .TextContent.Trim()
                )
                : sending.Ines.Fill(said.Name, said.Value).SubmitForAsync(said.Name)
        );
    }

    private static async Task<DecisionKind> AgreedAsync(Sending sending, Visitor maarten)
    {
        await maarten.SubmitAsync("Send it back: send me a code");
        await sending.App.WorkAsync();
        await maarten.Fill("Input.Code", sending.LastCode).SubmitAsync("Send it back");
        await sending.Ines.VisitAsync("/");
        await sending.Ines.FollowAsync("Read it");
        await sending.Ines.SubmitAsync("I agree");
        await using var scope = sending.App.Services.CreateAsyncScope();
        var version = await scope
            .ServiceProvider.GetRequiredService<RemitDb>()
            .Set<AgreementVersion>()
            .SingleAsync(Cancel);
        return AgreementReader.Read(version.Text).Agreement!.Decisions.Single();
    }
}
