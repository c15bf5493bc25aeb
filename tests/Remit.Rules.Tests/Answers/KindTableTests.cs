using System.Collections.Immutable;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Answers;

/// <summary>The short answer where a kind is large, its ends are fine, or something is not known.</summary>
public sealed class KindTableTests
{
    [Fact]
    public void V3_a_kind_of_many_clauses_and_ends_is_read_as_the_whole_answer_reads_it()
    {
        var random = new Random(7);
        ImmutableArray<Fact> facts = [Number("first"), Number("second"), Number("third")];
        var kind = new DecisionKind(
            "kind",
            facts,
            [
                .. Enumerable
                    .Range(0, 150)
                    .Select(index => new Grant(AnyLevel(random)) { Id = "g" + index, When = When(random, facts) }),
            ],
            [
                .. Enumerable
                    .Range(0, 50)
                    .Select(index => new Cap(AnyLevel(random)) { Id = "c" + index, When = When(random, facts) }),
            ]
        );
        var agreement = World.AgreementOf(kind);
        var table = KindTable.Of(agreement, kind, new Question { AsOf = World.Today }).Value;
        var misses = new ulong[3];
        for (var i = 0; i < 60; i++)
        {
            var question = facts.Aggregate(
                new Question { AsOf = World.Today },
                (one, fact) => one.With(fact.Key, new FactValue.Number(random.Next(2_000) / 2m))
            );
            var decision = table.Decide(table.PlacesOf(question.Facts).Value.AsSpan(), misses);
            var answer = agreement.Answer("kind", question).Value;
            Assert.Equal(answer.Level, decision.Level);
            Assert.Equal(answer.Grant?.Id, decision.Grant < 0 ? null : kind.Grants[decision.Grant].Id);
            Assert.Equal(answer.Cap?.Id, decision.Cap < 0 ? null : kind.Caps[decision.Cap].Id);
            Assert.Equal(
                answer.NearMisses.Select(miss => miss.Grant),
                kind.Grants.Where((_, number) => (misses[number / 64] & (1UL << (number % 64))) != 0)
                    .Select(one => one.Id)
            );
        }
    }

    [Theory]
    [InlineData("0.0000000001", true)]
    [InlineData("0.0000000002", false)]
    [InlineData("1000000000000", false)]
    public void F5_an_end_too_fine_for_whole_numbers_is_still_exact(string value, bool holds)
    {
        var fact = new Fact { Key = "share", Kind = FactKind.Number };
        var end = 0.0000000001m;
        var kind = new DecisionKind(
            "kind",
            [fact],
            [new Grant(Level.Decide) { Id = "fine", When = [new Condition("share", [Interval.UpTo(end)])] }]
        );
        var table = KindTable.Of(World.AgreementOf(kind), kind, new Question { AsOf = World.Today }).Value;
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        var question = new Question { AsOf = World.Today }.With("share", new FactValue.Number(number));
        var decision = table.Decide(table.PlacesOf(question.Facts).Value.AsSpan());
        Assert.Equal(holds ? Level.Decide : Level.NotCovered, decision.Level);
    }

    [Fact]
    public void F4_a_case_with_an_unknown_fact_is_not_decided()
    {
        var fact = Number("first");
        var kind = new DecisionKind(
            "kind",
            [fact],
            [new Grant(Level.Decide) { Id = "small", When = [new Condition("first", [Interval.UpTo(5)])] }]
        );
        var table = KindTable.Of(World.AgreementOf(kind), kind, new Question { AsOf = World.Today }).Value;
        var places = table.PlacesOf(ImmutableDictionary<string, FactValue>.Empty).Value;
        Assert.Throws<ArgumentException>(() => table.Decide(places.AsSpan()));
        Assert.Equal([Level.NotCovered, Level.Decide], table.Foresee(places.AsSpan()).Possible);
    }

    private static Fact Number(string key) => new() { Key = key, Kind = FactKind.Number };

    private static Level AnyLevel(Random random) => random.Pick(LevelKeys.Givable.AsSpan());

    private static ImmutableArray<Condition> When(Random random, ImmutableArray<Fact> facts) =>
        [
            .. facts
                .Where(_ => random.OneIn(2))
                .Select(fact =>
                {
                    decimal low = random.Next(900);
                    return new Condition(
                        fact.Key,
                        [new Interval(new Edge(low, random.OneIn(2)), new Edge(low + 90, random.OneIn(2)))]
                    );
                }),
        ];
}
