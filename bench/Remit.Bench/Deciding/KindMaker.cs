using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Bench.Deciding;

/// <summary>Makes kinds of decision and questions of a given size, the same ones in every run.</summary>
internal sealed class KindMaker(int seed)
{
    public static readonly DateOnly Day = new(2026, 3, 10);

    private static readonly ImmutableArray<string> Names = ["alpha", "beta", "gamma", "delta"];

    private readonly Random random = new(seed);

    /// <summary>An agreement of many kinds, each with so many clauses (a quarter of them caps) over so many facts.</summary>
    public static Agreement AgreementOf(ImmutableArray<DecisionKind> kinds) =>
        new()
        {
            Contributor = "Inês",
            Lead = "Maarten",
            InForce = new InForce(new DateOnly(2026, 1, 1)),
            Areas = [new Area { Name = "Everything", Decisions = kinds }],
        };

    /// <summary>A kind with so many clauses, a quarter of them caps, over so many facts.</summary>
    public DecisionKind Kind(string name, int clauses, int facts)
    {
        ImmutableArray<Fact> asked = [.. Enumerable.Range(0, facts).Select(FactAt)];
        var caps = clauses / 4;
        return new DecisionKind(
            name,
            asked,
            [.. Enumerable.Range(0, clauses - caps).Select(index => Grant("grant-" + index, asked))],
            [.. Enumerable.Range(0, caps).Select(index => Cap("cap-" + index, asked))]
        );
    }

    /// <summary>A question in which all but the last so many facts of a random order are known.</summary>
    public Question Question(DecisionKind kind, int unknown)
    {
        var facts = kind.Facts.ToArray();
        random.Shuffle(facts);
        return facts
            .SkipLast(unknown)
            .Aggregate(new Question { AsOf = Day }, (question, fact) => question.With(fact.Key, ValueOf(fact)));
    }

    private static Fact FactAt(int index) =>
        (index % 5) switch
        {
            0 => new Fact
            {
                Key = "amount" + index,
                Kind = FactKind.Money,
                Currency = Currency.Of("EUR"),
            },
            1 => new Fact
            {
                Key = "customer" + index,
                Kind = FactKind.Choice,
                Choices = Names,
            },
            2 => new Fact
            {
                Key = "count" + index,
                Kind = FactKind.Number,
                Step = 1,
            },
            3 => new Fact { Key = "stock" + index, Kind = FactKind.YesNo },
            _ => new Fact { Key = "notice" + index, Kind = FactKind.Days },
        };

    private Grant Grant(string id, ImmutableArray<Fact> facts) => new(AnyLevel()) { Id = id, When = Conditions(facts) };

    private Cap Cap(string id, ImmutableArray<Fact> facts) => new(AnyLevel()) { Id = id, When = Conditions(facts) };

    private Level AnyLevel() => (Level)random.Next(1, 6);

    /// <summary>Conditions on about half of the facts.</summary>
    private ImmutableArray<Condition> Conditions(ImmutableArray<Fact> facts) =>
        [.. facts.Where(_ => random.Next(2) == 0).Select(ConditionOn)];

    private Condition ConditionOn(Fact fact)
    {
        if (!fact.IsOrdered)
        {
            return new Condition(fact.Key, [fact.Kind == FactKind.YesNo ? "yes" : AnyName()], random.Next(3) == 0);
        }

        decimal end = random.Next(1, 20) * 10;
        return new Condition(
            fact.Key,
            [
                random.Next(3) switch
                {
                    0 => Interval.UpTo(end),
                    1 => Interval.From(end, included: false),
                    _ => new Interval(new Edge(end, After: false), new Edge(end + 60, After: true)),
                },
            ]
        );
    }

    private FactValue ValueOf(Fact fact) =>
        fact.Kind switch
        {
            FactKind.Money => new FactValue.Money(random.Next(0, 25_000) / 100m, fact.Currency!),
            FactKind.Choice => new FactValue.Choice(AnyName()),
            FactKind.YesNo => random.Next(2) == 0 ? FactValue.Yes : FactValue.No,
            _ => new FactValue.Number(random.Next(0, 250)),
        };

    private string AnyName() => Names[random.Next(Names.Length)];
}
