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
