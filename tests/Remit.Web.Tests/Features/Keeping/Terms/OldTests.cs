using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.Hours;
using Remit.Web.Features.People;
using Remit.Web.Jobs;
using Remit.Web.Security;
using Remit.Web.Tests.Features.Covers;
using Remit.Web.Tests.Features.Diary;
using Remit.Web.Tests.Features.Drafts;
using Remit.Web.Tests.Features.Leaving;
using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Features.Keeping.Terms;

/// <summary>What was long ago becomes numbers, counted once, and changes nothing that still counts.</summary>
public sealed class OldTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static DateTimeOffset AfterResults { get; } = App.Start.AddMonths(HowLong.MostResultMonths).AddDays(1);

    private static DateTimeOffset AfterEntries { get; } = App.Start.AddMonths(HowLong.MostEntryMonths).AddDays(1);

    [Fact]
    public void Every_kind_of_what_is_written_says_for_how_long_and_what_has_a_time_is_looked_for()
    {
        using var scope = databases.Shared(Database.Sqlite).Services.CreateScope();
        var looked = scope.ServiceProvider.GetServices<IAging>().Select(one => one.What).Order();

        var timed = Enum.GetValues<Written>().Where(what => HowLong.Of(what).EntryMonths is not null).Order();

        Assert.Equal(timed, looked);
        Assert.All(
            Enum.GetValues<Written>().Select(HowLong.Of),
            kept => Assert.Equal(kept.Until is KeptUntil.BecomesNumber or KeptUntil.TimeIsOver, kept.EntryMonths is > 0)
        );
    }

    [Theory, EachDatabase]
    public async Task After_a_year_how_it_turned_out_is_a_number_and_after_two_all_of_it(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        await DecideAsync(world, "Zelkova tents", "38 EUR", DecisionResultKind.Good);
        await DecideAsync(world, "Zelkova pegs", "40 EUR", DecisionResultKind.NotCarriedOut);
        await app.WorkAtAsync(AfterResults.AddDays(-1));
        Assert.NotEmpty(await app.PlacesOfAsync("Zelkova note"));

        await app.WorkAtAsync(AfterResults);

        Assert.Empty(await app.PlacesOfAsync("Zelkova note"));
        Assert.Equal(["Decisions.Title"], await app.PlacesOfAsync("Zelkova tents"));
        Assert.Equal((0, 1, 1), await NumbersAsync(app));
        await app.WorkAtAsync(AfterEntries.AddDays(-1));
        Assert.NotEmpty(await app.PlacesOfAsync("Zelkova"));
        await app.WorkAtAsync(AfterEntries);
        Assert.Empty(await app.PlacesOfAsync("Zelkova"));
        Assert.Empty(await app.ReadAsync(db => db.Set<Decision>().ToListAsync(Cancel)));
        Assert.Equal((2, 1, 1), await NumbersAsync(app));
        Assert.Null(await Leavers.BreakOfAsync(app));
        var maarten = await (await world.SignInAsync(world.Maarten)).VisitAsync("/log");
        Assert.Contains(
            "February 2026 Refund or goodwill credit: written down: 2 · good: 1 · not carried out: 1",
            maarten.Text,
            Ordinal
        );
    }

    [Theory, EachDatabase]
    public async Task A_result_that_became_a_number_is_not_said_again(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        var id = await DecideAsync(world, "Tents", "38 EUR", DecisionResultKind.Good);
        await app.WorkAtAsync(AfterResults);

        var again = await ResultAsync(world, id, DecisionResultKind.Setback);

        Assert.Equal("result-counted", again.Refusals[0].Code);
        var ines = await (await world.SignInAsync(world.Ines)).VisitAsync($"/decisions/{id}");
        Assert.Contains("kept as a number only", ines.Text, Ordinal);
        Assert.DoesNotContain("How did it turn out", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_limit_that_runs_since_they_agreed_still_counts_all_of_it_without_its_words(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(
            app,
            AgreementTexts.Refunds.Replace("per month up to 900", "per agreement up to 100", Ordinal)
        );
        await DecideAsync(world, "Zelkova tents", "55 EUR", DecisionResultKind.Good);
        await DecideAsync(world, "Zelkova pegs", "40 EUR", DecisionResultKind.NotCarriedOut);
        app.Clock.SetUtcNow(AfterEntries);
        var ines = await world.SignInAsync(world.Ines);
        var (_, before) = await ines.AskAsync(world, "refund", ("amount", "45 EUR"));
        var (_, over) = await ines.AskAsync(world, "refund", ("amount", "46 EUR"));
        Assert.NotEqual(before.Text("level"), over.Text("level"));

        await app.WorkAsync();
        await app.WorkAtAsync(AfterEntries.AddDays(1));
        app.Clock.SetUtcNow(AfterEntries.AddDays(1));
        var (_, after) = await ines.AskAsync(world, "refund", ("amount", "45 EUR"));
        var (_, overAfter) = await ines.AskAsync(world, "refund", ("amount", "46 EUR"));

        Assert.Equal((before.Text("level"), over.Text("level")), (after.Text("level"), overAfter.Text("level")));
        Assert.Empty(await app.PlacesOfAsync("Zelkova"));
        Assert.Equal(1, await app.ReadAsync(db => db.Set<Decision>().CountAsync(Cancel)));
        Assert.Equal((1, 1, 1), await NumbersAsync(app));
    }

    [Theory, EachDatabase]
    public async Task Broken_off_after_a_batch_and_begun_again_each_is_counted_once(Database database)
    {
        const int Many = AgeDecisions.Most + 30;
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        await WriteManyAsync(world, Many);
        app.Clock.SetUtcNow(AfterEntries);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<AgeDecisions>().RunAsync(world.Pair.Id, 0, Cancel);
        }

        Assert.Equal((AgeDecisions.Most, 0, 0), await NumbersAsync(app));
        await app.WorkAsync();
        await app.WorkAtAsync(AfterEntries.AddDays(1));

        Assert.Equal((Many, 0, 0), await NumbersAsync(app));
        Assert.Equal(0, await app.ReadAsync(db => db.Set<Decision>().CountAsync(Cancel)));
        Assert.Null(await Leavers.BreakOfAsync(app));
    }

    [Theory, EachDatabase]
    public async Task A_diary_becomes_numbers_that_only_its_owner_reads(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Diaries.BeginAsync(app);
        await ines.WriteAsync("Zelkova tents", "38");
        await ines.WriteAsync("Zelkova pegs", "40");
        await ines.VisitAsync("/diary");
        await ines.SubmitAsync("Different");
        await app.WorkAtAsync(AfterEntries.AddDays(-2));
        Assert.NotEmpty(await app.PlacesOfAsync("Zelkova"));

        await app.WorkAtAsync(AfterEntries);

        Assert.Empty(await app.PlacesOfAsync("Zelkova"));
        ines = await (await Alone.AgainAsync(app)).VisitAsync("/diary");
        Assert.Contains("February 2026: proposals 2, something came back to 1, different 1", ines.Text, Ordinal);
        Assert.Null(await Leavers.BreakOfAsync(app));
    }

    [Theory, EachDatabase]
    public async Task Days_away_of_long_ago_go(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        await Holiday.PlanAsync(app);
        var last = new DateTimeOffset(2026, 3, 13, 12, 0, 0, TimeSpan.Zero);
        await app.WorkAtAsync(last.AddMonths(HowLong.MostEntryMonths));
        Assert.Equal(1, await app.ReadAsync(db => db.Set<DaysAway>().CountAsync(Cancel)));

        await app.WorkAtAsync(last.AddMonths(HowLong.MostEntryMonths).AddDays(1));

        Assert.Equal(0, await app.ReadAsync(db => db.Set<DaysAway>().CountAsync(Cancel)));
        Assert.Empty(await app.PlacesOfAsync("2026-03-13"));
        Assert.Null(await Leavers.BreakOfAsync(app));
    }

    private static async Task<Guid> DecideAsync(World world, string title, string amount, DecisionResultKind turnedOut)
    {
        var written = await world.AsAsync(
            world.Ines,
            scope =>
                scope
                    .GetRequiredService<WriteDecision>()
                    .RunAsync(
                        new()
                        {
                            Agreement = world.Pair.Id,
                            Kind = "refund",
                            Facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["amount"] = amount },
                            Title = title,
                            Sure = 0.8m,
                        },
                        null,
                        Cancel
                    )
        );
        var id = written.Value.Decision.Id;
        Assert.True((await ResultAsync(world, id, turnedOut)).IsOk);
        return id;
    }

    private static Task<Remit.Web.Outcomes.Outcome<Decision>> ResultAsync(
        World world,
        Guid id,
        DecisionResultKind turnedOut
    ) =>
        world.AsAsync(
            world.Ines,
            scope =>
                scope
                    .GetRequiredService<RecordResult>()
                    .RunAsync(id, new() { Kind = turnedOut, Note = "Zelkova note" }, Cancel)
        );

    private static Task<bool> WriteManyAsync(World world, int many) =>
        world.AsAsync(
            world.Ines,
            async scope =>
            {
                var db = scope.GetRequiredService<RemitDb>();
                await using var turn = await db.TakeTurnAsync(world.Pair.Id, world.App.Clock, Cancel);
                var then = new AnswerThen { Level = Level.DecideTell, VersionHash = new('0', 64) };
                var nothing = System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty;
                for (var number = 1; number <= many; number++)
                {
                    var entry = new DecisionEntry(world.Pair.Id, world.Ines.Id, 1000 + number, turn.At, null);
                    var matter = new DecisionMatter("rota", new DateOnly(2026, 2, 17), nothing);
                    db.Add(Decision.Write(entry, matter, new() { Title = $"Swap {number}" }, new(then, null, false)));
                }

                var pair = await db.Set<Pair>().SingleAsync(one => one.Id == world.Pair.Id, Cancel);
                await db.SaveAsync(new(world.Ines.Id, world.Ines.Zone), "decision-written", pair, Cancel);
                return true;
            }
        );

    private static async Task<(int Decisions, int Good, int NotDone)> NumbersAsync(App app)
    {
        var months = await app.ReadAsync(db => db.Set<DecisionMonth>().AsNoTracking().ToListAsync(Cancel));
        return (
            months.Sum(month => month.Decisions),
            months.Sum(month => month.Good),
            months.Sum(month => month.NotDone)
        );
    }
}
