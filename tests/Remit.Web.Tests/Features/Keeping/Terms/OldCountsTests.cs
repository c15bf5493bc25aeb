using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.Starting;
using Remit.Web.Outcomes;
using Remit.Web.Security;
using Remit.Web.Tests.Features.Covers;
using Remit.Web.Tests.Features.Decisions.Shown;
using Remit.Web.Tests.Features.Diary;
using Remit.Web.Tests.Features.Drafts;
using Remit.Web.Tests.Features.Leaving;
using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Features.Keeping.Terms;

/// <summary>What became a number goes on counting where it counted, and nothing of it stays beside it.</summary>
public sealed class OldCountsTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static DateTimeOffset AfterEntries { get; } = App.Start.AddMonths(HowLong.MostEntryMonths).AddDays(1);

    [Theory, EachDatabase]
    public async Task What_counted_towards_a_goal_counts_when_its_entries_are_gone(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Diaries.BeginAsync(app);
        var line = await app.ReadAsync(db => db.Set<DraftLine>().Select(one => one.Id).SingleAsync(Cancel));
        await app.BeginGoalAsync(new(Guid.CreateVersion7(), line, 3, "Show me three"));
        await ines.ProposeAsync(app, "12", "48");
        await ines.SubmitAsync("Say the count on my page");
        Assert.Contains("two of three", (await ines.VisitAsync("/diary")).Text, Ordinal);
        await app.WorkAtAsync(AfterEntries);
        ines = await Alone.AgainAsync(app);

        await ines.VisitAsync("/diary");
        Assert.Contains("two of three", ines.Text, Ordinal);
        Assert.DoesNotContain("own count", (await ines.VisitAsync("/draft")).Text, Ordinal);
        await app.BeginGoalAsync(new(Guid.CreateVersion7(), line, 3, "Show me three, please"));
        await ines.ProposeAsync(app, "20");

        Assert.Contains("three of three", (await ines.VisitAsync("/diary")).Text, Ordinal);
        Assert.Null(await Leavers.BreakOfAsync(app));
    }

    [Theory, EachDatabase]
    public async Task Nothing_is_written_down_for_a_day_around_which_all_are_numbers(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        Assert.True((await WriteAsync(world, new(2026, 2, 17), "40 EUR")).IsOk);
        await app.WorkAtAsync(AfterEntries);

        var before = await WriteAsync(world, new(2026, 2, 17), "40 EUR");
        var sameMonth = await WriteAsync(world, new(2026, 2, 20), "40 EUR");
        var without = await WriteAsync(world, new(2026, 2, 20), null);
        var nextMonth = await WriteAsync(world, new(2026, 3, 1), "40 EUR");

        Assert.Equal(("day-long-ago", "on"), (before.Refusals[0].Code, before.Refusals[0].Field));
        Assert.Equal(("day-counted", "on"), (sameMonth.Refusals[0].Code, sameMonth.Refusals[0].Field));
        Assert.True(without.IsOk && nextMonth.IsOk);
    }

    [Theory, EachDatabase]
    public async Task What_is_still_added_up_may_be_written_down_for_any_day_that_is_kept(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(
            app,
            AgreementTexts.Refunds.Replace("per month up to 900", "per agreement up to 100", Ordinal)
        );
        await WriteAsync(world, new(2026, 2, 17), "60 EUR");
        await app.WorkAtAsync(AfterEntries);

        var over = await WriteAsync(world, new(2026, 2, 20), "41 EUR");
        var written = await WriteAsync(world, new(2026, 2, 20), "40 EUR");

        Assert.Equal("ask-first", over.Refusals[0].Code);
        Assert.True(written.IsOk);
    }

    [Theory, EachDatabase]
    public async Task What_is_gone_stays_gone_however_long_the_terms_are_by_now(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        await KeepForAsync(app, 1);
        Assert.True((await WriteAsync(world, new(2026, 2, 17), "40 EUR")).IsOk);
        await app.WorkAtAsync(Holiday.At(4, 2));
        await KeepForAsync(app, HowLong.MostEntryMonths);

        var written = await WriteAsync(world, new(2026, 2, 20), "40 EUR");
        var ines = await world.SignInAsync(world.Ines);
        var (asked, answer) = await ines.PostAsync(
            $"/api/v1/agreements/{world.Pair.Id}/questions",
            new
            {
                kind = "refund",
                facts = new { amount = "40 EUR" },
                on = "2026-02-20",
            }
        );
        await ines.VisitAsync("/decided/refund");
        await ines.Fill("Typed.Facts[amount]", "500").Fill("Typed.On", "2026-02-20").SubmitAsync("Write it down");

        Assert.Equal(("day-counted", "on"), (written.Refusals[0].Code, written.Refusals[0].Field));
        Assert.Equal((HttpStatusCode.BadRequest, "day-counted"), (asked, answer.Text("code")));
        Assert.Contains(written.Refusals[0].Message, ines.Text, Ordinal);
        Assert.True((await WriteAsync(world, new(2026, 3, 1), "40 EUR")).IsOk);
    }

    [Theory, EachDatabase]
    public async Task What_was_never_done_and_is_gone_leaves_the_days_around_it_open(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        await KeepForAsync(app, 1);
        var dropped = (await WriteAsync(world, new(2026, 2, 17), "40 EUR")).Value.Decision.Id;
        await world.AsAsync(
            world.Ines,
            scope =>
                scope
                    .GetRequiredService<RecordResult>()
                    .RunAsync(dropped, new() { Kind = DecisionResultKind.NotCarriedOut }, Cancel)
        );
        await app.WorkAtAsync(Holiday.At(4, 2));
        Assert.Equal(0, await app.ReadAsync(db => db.Set<Decision>().CountAsync(Cancel)));
        await KeepForAsync(app, HowLong.MostEntryMonths);

        Assert.True((await WriteAsync(world, new(2026, 2, 20), "40 EUR")).IsOk);
    }

    [Theory, EachDatabase]
    public async Task However_short_the_terms_yesterday_may_be_written_down_in_a_new_period(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        await KeepForAsync(app, 1);
        await app.WorkAtAsync(Holiday.At(3, 10));
        Assert.True((await WriteAsync(world, new(2026, 3, 1), "60 EUR")).IsOk);
        await app.WorkAtAsync(Holiday.At(4, 2));

        Assert.True((await WriteAsync(world, new(2026, 3, 31), "40 EUR")).IsOk);
    }

    [Theory, EachDatabase]
    public async Task Who_stood_in_goes_with_the_days_away(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var holiday = await Holiday.PlanAsync(app);
        await holiday.HandOverAsync();
        var power = $"{holiday.World.Pair.Id:N}-refund";
        Assert.NotEmpty(await app.PlacesOfAsync(power));

        await app.WorkAtAsync(Holiday.At(3, 14).AddMonths(HowLong.MostEntryMonths));

        Assert.Empty(await app.PlacesOfAsync(power));
        Assert.Null(await Leavers.BreakOfAsync(app));
    }

    [Theory, EachDatabase]
    public async Task To_whom_an_entry_was_shown_goes_with_it(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var showing = await Showing.BeginAsync(app);
        await showing.ShowAsync(showing.World.Maarten);
        var shown = $"\"ToId\":\"{showing.Petra.Id}\"";
        Assert.NotEmpty(await app.PlacesOfAsync(shown));

        await app.WorkAtAsync(AfterEntries.AddMonths(1));

        Assert.Empty(await app.PlacesOfAsync(shown));
        Assert.Null(await Leavers.BreakOfAsync(app));
    }

    private static Task<int> KeepForAsync(App app, int months)
    {
        var results = Math.Min(months, HowLong.MostResultMonths);
        return app.ReadAsync(db =>
            db.Set<Installation>()
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(one => one.EntryMonths, months).SetProperty(one => one.ResultMonths, results),
                    Cancel
                )
        );
    }

    private static Task<Outcome<WrittenDecision>> WriteAsync(World world, DateOnly on, string? amount) =>
        world.AsAsync(
            world.Ines,
            scope =>
                scope
                    .GetRequiredService<WriteDecision>()
                    .RunAsync(
                        new()
                        {
                            Agreement = world.Pair.Id,
                            Kind = amount is null ? "rota" : "refund",
                            On = on,
                            Facts = amount is null
                                ? []
                                : new Dictionary<string, string>(StringComparer.Ordinal) { ["amount"] = amount },
                        },
                        null,
                        Cancel
                    )
        );
}
