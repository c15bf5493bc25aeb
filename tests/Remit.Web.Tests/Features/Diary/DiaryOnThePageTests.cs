using Remit.Web.Features.Diary;
using Remit.Web.Outcomes;

namespace Remit.Web.Tests.Features.Diary;

/// <summary>What comes of the diary: counts in words, on the page if wished, a first limit, a goal that is reached.</summary>
public sealed class DiaryOnThePageTests(Databases databases)
{
    private const string Count = "14 proposals in four weeks, none changed, median wait one working day.";
    private const string Quoted = "By my own count: 14 in four weeks, none changed.";

    [Theory, EachDatabase]
    public async Task Fourteen_are_counted_in_words_and_said_on_the_page_only_if_wished(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Diaries.BeginAsync(app);
        foreach (var week in new[] { 3, 4, 4, 3 })
        {
            await ines.ProposeAsync(app, [.. Enumerable.Repeat("20", week)]);
            app.Clock.Advance(TimeSpan.FromDays(6));
        }

        Assert.Contains(Count, ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("own count", (await ines.VisitAsync("/draft")).Text, StringComparison.Ordinal);
        await ines.VisitAsync("/diary");
        await ines.SubmitAsync("Say the count on my page");
        foreach (var address in new[] { "/draft", "/draft/print", "/draft/take" })
        {
            Assert.Contains(Quoted, (await ines.VisitAsync(address)).Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Refund it", ines.Text, StringComparison.Ordinal);
        }

        await ines.WriteAsync("Refund it");
        Assert.Contains("By my own count: 15 in", (await ines.VisitAsync("/draft")).Text, StringComparison.Ordinal);
        await ines.VisitAsync("/diary");
        await ines.SubmitAsync("Take the count off my page");
        Assert.DoesNotContain("own count", (await ines.VisitAsync("/draft")).Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Eight_that_went_through_suggest_a_limit_that_one_tap_takes(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Diaries.BeginAsync(app);
        await ines.ProposeAsync(app, "12", "48", "20", "31", "8.50", "40", "22");
        Assert.DoesNotContain("nine in ten", ines.Text, StringComparison.Ordinal);

        await ines.ProposeAsync(app, "5");
        Assert.Contains(
            "8 of 8 went through as you proposed; nine in ten were up to £48.",
            ines.Text,
            StringComparison.Ordinal
        );
        await ines.SubmitAsync("Take £48 into my line");

        Assert.Equal("/draft", ines.Address);
        Assert.Contains("Refunds up to £48 each", ines.Text, StringComparison.Ordinal);
        await ines.VisitAsync("/diary");
        Assert.DoesNotContain("into my line", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_goal_counts_what_came_back_since_and_is_on_the_first_page_in_its_own_words(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Diaries.BeginAsync(app);
        await ines.ProposeAsync(app, "10");
        app.Clock.Advance(TimeSpan.FromHours(1));
        var goal = new BeginGoal.Input(Guid.CreateVersion7(), null, 2, "Not yet. Show me two first.");
        Assert.True((await app.BeginGoalAsync(goal)).IsOk);
        Assert.True((await app.BeginGoalAsync(goal)).IsOk);
        Assert.Equal(
            "goal-out-of-range",
            (await app.BeginGoalAsync(goal with { Goal = Guid.CreateVersion7(), Number = 0 })).Refusals[0].Code
        );
        Assert.Equal(
            RefusalKind.NotFound,
            (await app.BeginGoalAsync(goal with { Goal = Guid.CreateVersion7(), Line = Guid.CreateVersion7() }))
                .Refusals[0]
                .Kind
        );

        await ines.ProposeAsync(app, "20");
        Assert.Contains("Counted so far: one of two, none changed.", ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Show me two", (await ines.VisitAsync("/")).Text, StringComparison.Ordinal);
        await ines.ProposeAsync(app, "30");
        await ines.VisitAsync("/");

        Assert.Equal("Not yet. Show me two first.", ines.Page.QuerySelector("main q")!.TextContent);
        Assert.Contains("two of two, none changed. You have shown it.", ines.Text, StringComparison.Ordinal);
        await ines.SubmitAsync("Put it away");
        Assert.Equal("/", ines.Address);
        Assert.DoesNotContain("Show me two", ines.Text, StringComparison.Ordinal);
    }
}
