using Remit.Web.Tests.Features.Diary;
using Remit.Web.Tests.Features.Proposals;

namespace Remit.Web.Tests.Cases;

/// <summary>
/// Somebody with glowing reviews was told to propose what else they could take on, and each proposal was turned down
/// without a word of what would be accepted. Here a "not yet" says what would change it, or it is not taken.
/// </summary>
public sealed class CaseA4Tests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Theory, EachDatabase]
    public async Task A4_A_not_yet_is_not_taken_without_what_would_change_it(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await NotYetAsync(sending);
        foreach (
            var (field, typed, asked) in new[]
            {
                ("Said.Many", "0", "whole number from 1 to 100"),
                ("Said.Many", "", "whole number from 1 to 100"),
                ("Said.Whose", " ", "Write whose it is."),
                ("Said.AskAgain", "", "Choose the day to ask again."),
            }
        )
        {
            await maarten.Fill("Said.Words", "I would rather not").Fill(field, typed).SubmitForAsync(field);

            Assert.Contains(asked, maarten.Text, Ordinal);
        }

        await maarten.Fill("Said.Way", "").SubmitForAsync("Said.Way");
        Assert.Contains("Say what would change it", maarten.Text, Ordinal);
        Assert.DoesNotContain("has answered your page", (await sending.Ines.VisitAsync("/")).Text, Ordinal);
        Assert.DoesNotContain("rather not", (await sending.Ines.VisitAsync("/draft")).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A4_What_is_to_be_shown_first_is_a_goal_that_counts_from_none_of_eight(Database database)
    {
        const string Words = "Show me that the tone is right.";
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await NotYetAsync(sending);

        await maarten.Fill("Said.Many", "8").Fill("Said.Words", Words).SubmitForAsync("Said.Many");

        Assert.Contains("Not yet: first 8 that one can look at.", maarten.Text, Ordinal);
        var ines = await sending.Ines.VisitAsync("/diary");
        Assert.Equal(Words, ines.Page.QuerySelector("main q")!.TextContent);
        Assert.Contains("Counted so far: 0 of eight.", ines.Text, Ordinal);
        await ines.WriteAsync("Refund it", "20");
        await ines.SubmitAsync("Same");
        Assert.Contains("Counted so far: one of eight, none changed.", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A4_Not_mine_to_give_says_whose_it_is(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await NotYetAsync(sending);

        await maarten.Fill("Said.Whose", "Sunniva").SubmitForAsync("Said.Whose");

        Assert.Contains("Not yet: it is Sunniva who can give it.", maarten.Text, Ordinal);
        Assert.Contains(
            "Maarten said: not mine to give, it is for Sunniva.",
            (await sending.Ines.VisitAsync("/draft")).Text,
            Ordinal
        );
    }

    [Theory, EachDatabase]
    public async Task A4_Not_now_names_a_day_and_comes_back_on_it_with_the_words(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await NotYetAsync(sending);

        await maarten
            .Fill("Said.AskAgain", "2026-03-10")
            .Fill("Said.Words", "After the stocktake")
            .SubmitForAsync("Said.AskAgain");

        Assert.Contains("Not yet: ask again on 10 March", maarten.Text, Ordinal);
        sending.App.Clock.Advance(TimeSpan.FromDays(20));
        Assert.DoesNotContain("ask Maarten again today", (await sending.Ines.VisitAsync("/")).Text, Ordinal);
        sending.App.Clock.Advance(TimeSpan.FromDays(1));
        await sending.Ines.VisitAsync("/");
        Assert.Contains("You can ask Maarten again today", sending.Ines.Text, Ordinal);
        Assert.Contains("After the stocktake", sending.Ines.Text, Ordinal);
    }

    private static async Task<Visitor> NotYetAsync(Sending sending)
    {
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        await maarten.FollowAsync("Go on without");
        return await maarten.FollowAsync("Not yet");
    }
}
