using System.Collections.Immutable;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Answers;

/// <summary>The short answer of a kind's table is the whole answer without its words (V1, V3, V4).</summary>
public sealed class KindTableProperties
{
    [Fact]
    public void V3_the_short_answer_is_the_whole_answer_with_its_near_misses()
    {
        var compared = 0;
        Trials.Run(random =>
        {
            var world = new World(random.Next());
            var question = world.Question(all: true) with { Pause = PauseFor(random) };
            if (!KindTable.Of(world.Agreement, world.Kind, question).TryGet(out var table))
            {
                return;
            }

            Interlocked.Increment(ref compared);
            var misses = new ulong[1];
            var places = table.PlacesOf(question.Facts).Value;
            var short_ = table.Decide(places.AsSpan(), misses);
            var whole = world.Agreement.Answer("kind", question);
            Assert.Equal(whole.IsOk, short_.CanOccur);
            if (whole.TryGet(out var answer))
            {
                Assert.Equal(answer.Level, short_.Level);
                Assert.Equal(answer.Grant?.Id, short_.Grant < 0 ? null : world.Kind.Grants[short_.Grant].Id);
                Assert.Equal(answer.Cap?.Id, CapOf(world.Kind, short_));
                Assert.Equal(answer.NearMisses.Select(miss => miss.Grant), MissesOf(world.Kind, misses));
            }
        });
        Assert.True(compared > TrialRuns.Count / 2);
    }

    [Fact]
    public void V4_what_is_foreseen_is_what_the_whole_answer_says()
    {
        var compared = 0;
        Trials.Run(random =>
        {
            var world = new World(random.Next());
            var question = world.Question(all: false) with { Pause = PauseFor(random) };
            if (!KindTable.Of(world.Agreement, world.Kind, question).TryGet(out var table))
            {
                return;
            }

            Interlocked.Increment(ref compared);
            var foreseen = table.Foresee(table.PlacesOf(question.Facts).Value.AsSpan());
            var whole = world.Agreement.Answer("kind", question);
            Assert.Equal(whole.IsOk ? whole.Value.Possible : [], foreseen.Possible);
            Assert.Equal(whole.IsOk ? whole.Value.Missing : [], foreseen.Missing.Select(fact => table.Facts[fact]));
        });
        Assert.True(compared > TrialRuns.Count / 2);
    }

    [Fact]
    public void V6_a_bare_number_is_placed_where_its_value_is_and_refused_where_that_is()
    {
        var placed = 0;
        Trials.Run(random =>
        {
            var world = new World(random.Next());
            if (!KindTable.Of(world.Agreement, world.Kind, world.Question(all: true)).TryGet(out var table))
            {
                return;
            }

            foreach (var (fact, number) in table.Facts.Select((fact, number) => (fact, number)))
            {
                var given = (random.Next(-4, 80) / 4m) + random.Pick(0m, 100m, 10_000_000_000_000_000m);
                var fits = table.TryPlace(number, given, out var place);
                var value = fact.IsOrdered ? ValueOf(fact, given) : null;
                var places = value is null
                    ? null
                    : table.PlacesOf(ImmutableDictionary<string, FactValue>.Empty.Add(fact.Key, value));
                Assert.Equal(places is { IsOk: true }, fits);
                Assert.Equal(fits ? places!.Value[number] : KindTable.Unknown, place);
                Interlocked.Add(ref placed, fits ? 1 : 0);
            }
        });
        Assert.True(placed > TrialRuns.Count / 20);
    }

    private static FactValue? ValueOf(Fact fact, decimal number) =>
        fact.Kind switch
        {
            FactKind.Money => new FactValue.Money(number, fact.Currency!),
            FactKind.Date => number is >= 0 and < 100_000 && number % 1 == 0
                ? new FactValue.Date(DateOnly.FromDayNumber((int)number))
                : null,
            _ => new FactValue.Number(number),
        };

    private static Pause? PauseFor(Random random) => random.OneIn(6) ? new Pause([], "Holidays", null) : null;

    private static string? CapOf(DecisionKind kind, ShortAnswer decision) =>
        decision.Cap switch
        {
            ShortAnswer.None => null,
            ShortAnswer.Pause => Pause.ClauseId,
            var cap => kind.Caps[cap].Id,
        };

    private static ImmutableArray<string> MissesOf(DecisionKind kind, ulong[] misses) =>
        [
            .. kind
                .Grants.Where((_, number) => (misses[number / 64] & (1UL << (number % 64))) != 0)
                .Select(grant => grant.Id),
        ];
}
