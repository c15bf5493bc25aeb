using System.Collections.Immutable;
using System.Globalization;
using Remit.Rules;

namespace Remit.Bench.Analysing;

/// <summary>A kind of decision as people write them, only longer: grants and some caps, each about a few facts.</summary>
internal static class ManyClauses
{
    private static readonly ImmutableArray<Level> Levels = [.. Enum.GetValues<Level>().Skip(1)];

    /// <summary>A kind of a seed.</summary>
    /// <param name="clauses">How many clauses; each fifth is a cap.</param>
    /// <param name="facts">How many facts: amounts, numbers, choices and yes/no in turn.</param>
    /// <param name="seed">Which.</param>
    public static DecisionKind Kind(int clauses, int facts, int seed)
    {
        var random = new Random(seed);
        ImmutableArray<Fact> asked = [.. Enumerable.Range(0, facts).Select(FactOf)];
        var grants = Enumerable.Range(0, clauses - (clauses / 5)).Select(index => Grant(index, asked, random));
        var caps = Enumerable.Range(0, clauses / 5).Select(index => Cap(index, asked, random));
        return new DecisionKind("order", asked, [.. grants], [.. caps]);
    }

    private static Fact FactOf(int index)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"fact{index}");
        return (index % 4) switch
        {
            0 => new Fact
            {
                Key = key,
                Kind = FactKind.Money,
                Currency = Currency.Of("EUR"),
            },
            1 => new Fact { Key = key, Kind = FactKind.Days },
            2 => new Fact
            {
                Key = key,
                Kind = FactKind.Choice,
                Choices = ["one", "two", "three", "four"],
                TakesAnythingElse = true,
            },
            _ => new Fact { Key = key, Kind = FactKind.YesNo },
        };
    }

    private static Grant Grant(int index, ImmutableArray<Fact> facts, Random random) =>
        new(Levels[random.Next(Levels.Length)])
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"grant{index}"),
            When = When(facts, random),
        };

    private static Cap Cap(int index, ImmutableArray<Fact> facts, Random random) =>
        new(Levels[random.Next(Levels.Length - 1)])
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"cap{index}"),
            When = When(facts, random),
        };

    private static ImmutableArray<Condition> When(ImmutableArray<Fact> facts, Random random) =>
        [.. facts.OrderBy(_ => random.Next()).Take(2 + random.Next(3)).Select(fact => ConditionOn(fact, random))];

    private static Condition ConditionOn(Fact fact, Random random) =>
        fact.Kind switch
        {
            FactKind.YesNo => new Condition(fact.Key, [random.Next(2) == 0 ? "yes" : "no"], isNegated: false),
            FactKind.Choice => new Condition(
                fact.Key,
                [.. fact.Choices.OrderBy(_ => random.Next()).Take(1 + random.Next(2))],
                isNegated: random.Next(3) == 0
            ),
            _ => new Condition(fact.Key, [Range(random)]),
        };

    private static Interval Range(Random random)
    {
        var from = 10 * random.Next(20);
        return random.Next(3) switch
        {
            0 => Interval.UpTo(from),
            1 => Interval.From(from, included: false),
            _ => new Interval(new Edge(from, After: true), new Edge(from + (10 * (1 + random.Next(10))), After: true)),
        };
    }
}
