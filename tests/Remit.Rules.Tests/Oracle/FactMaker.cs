using System.Collections.Immutable;

namespace Remit.Rules.Tests.Oracle;

/// <summary>Random facts, and random conditions on them.</summary>
/// <param name="random">Where chance comes from.</param>
/// <param name="isOpen">Whether numbers may go on without end, and either side, or neither, be riskier.</param>
internal sealed class FactMaker(Random random, bool isOpen = false)
{
    /// <summary>Beyond every end that is ever named.</summary>
    public const int FarAway = 700;

    /// <summary>The highest bound of a limit; a number without end is tried up to there, past the ends of conditions.</summary>
    public const int HighestBound = 6;

    private const int Top = 5;

    public WorldFact Fact(int index)
    {
        var key = "f" + index;
        var allowsNotApplicable = random.Next(4) == 0;
        (Fact Fact, Func<int, ImmutableArray<FactValue>> UpTo) made = random.Next(6) switch
        {
            0 => (Make(key, FactKind.Number, allowsNotApplicable, step: 1), Whole),
            1 => (Make(key, FactKind.Number, allowsNotApplicable), Halves),
            2 => (Make(key, FactKind.Money, allowsNotApplicable), Cents),
            3 => (Make(key, FactKind.YesNo, allowsNotApplicable), _ => [FactValue.Yes, FactValue.No]),
            4 => (
                Make(key, FactKind.Choice, allowsNotApplicable, else_: true),
                _ => Texts("a", "b", "other", "another", Rules.Fact.AnythingElse)
            ),
            _ => (Make(key, FactKind.Choice, allowsNotApplicable), _ => Texts("a", "b")),
        };
        var fact = made.Fact;
        var values = fact is { IsOrdered: true, To: null } ? made.UpTo(HighestBound).Add(Far(fact)) : made.UpTo(Top);
        return new WorldFact(fact, allowsNotApplicable ? values.Add(FactValue.DoesNotApply) : values);
    }

    public Candidate Condition(WorldFact on) => on.Fact.IsOrdered ? Range(on.Fact) : Choice(on);

    private Fact Make(string key, FactKind kind, bool allowsNotApplicable, decimal? step = null, bool else_ = false) =>
        new()
        {
            Key = key,
            Kind = kind,
            Step = step,
            To = kind is FactKind.Number or FactKind.Money && !(isOpen && random.Next(4) != 0) ? Top : null,
            From = isOpen && kind is (FactKind.Number or FactKind.Money) && random.Next(4) == 0 ? 0 : null,
            Riskier = isOpen ? (RiskySide)random.Next(3) : RiskySide.Higher,
            Currency = kind == FactKind.Money ? Currency.Of("EUR") : null,
            Choices = kind == FactKind.Choice ? ["a", "b"] : [],
            TakesAnythingElse = else_,
            AllowsNotApplicable = allowsNotApplicable,
            JudgedBy = random.Next(6) == 0 ? "Maarten" : null,
        };

    private static FactValue Far(Fact fact) =>
        fact.Currency is { } currency ? new FactValue.Money(FarAway, currency) : new FactValue.Number(FarAway);

    private static ImmutableArray<FactValue> Whole(int top) =>
        [.. Enumerable.Range(0, top + 1).Select(value => new FactValue.Number(value))];

    private static ImmutableArray<FactValue> Halves(int top) =>
        [.. Enumerable.Range(0, (2 * top) + 1).Select(value => new FactValue.Number(value / 2m))];

    private static ImmutableArray<FactValue> Cents(int top) =>
        [
            .. Enumerable
                .Range(0, top + 1)
                .SelectMany(value => new[] { value - 0.01m, value, value + 0.01m })
                .Where(value => value >= 0 && value <= top)
                .Select(value => new FactValue.Money(value, Currency.Of("EUR"))),
        ];

    private static ImmutableArray<FactValue> Texts(params string[] texts) =>
        [.. texts.Select(text => new FactValue.Choice(text))];

    private Candidate Range(Fact fact)
    {
        var ranges = Enumerable.Range(0, 1 + (random.Next(3) == 0 ? 1 : 0)).Select(_ => OneRange()).ToImmutableArray();
        var meetsNotApplicable = fact.AllowsNotApplicable && random.Next(3) == 0;
        return new Candidate(
            new Condition(fact.Key, [.. ranges.Select(range => range.Interval)], meetsNotApplicable),
            value =>
                value is FactValue.NotApplicable
                    ? meetsNotApplicable
                    : ranges.Any(range =>
                        range.Holds(value is FactValue.Money money ? money.Amount : ((FactValue.Number)value).Amount)
                    )
        );
    }

    private (Interval Interval, Func<decimal, bool> Holds) OneRange()
    {
        decimal low = random.Next(Top);
        var high = low + 1 + random.Next(Top - (int)low);
        return random.Next(7) switch
        {
            0 => (Interval.UpTo(high), value => value <= high),
            1 => (Interval.UpTo(high, included: false), value => value < high),
            2 => (Interval.From(low), value => value >= low),
            3 => (Interval.From(low, included: false), value => value > low),
            4 => (Interval.Exactly(low), value => value == low),
            5 => (
                new Interval(new Edge(low, After: false), new Edge(high, After: true)),
                value => value >= low && value <= high
            ),
            _ => (
                new Interval(new Edge(low, After: true), new Edge(high, After: true)),
                value => value > low && value <= high
            ),
        };
    }

    private Candidate Choice(WorldFact on)
    {
        ImmutableArray<string> names = on.Fact.Kind == FactKind.YesNo ? ["yes", "no"] : ["a", "b"];
        names = on.Fact.TakesAnythingElse ? names.Add(Rules.Fact.AnythingElse) : names;
        ImmutableArray<string> chosen = [.. names.Where(_ => random.Next(2) == 0).DefaultIfEmpty(names[0])];
        var isNegated = random.Next(3) == 0;
        var meetsNotApplicable = on.Fact.AllowsNotApplicable && random.Next(3) == 0;
        return new Candidate(
            new Condition(on.Fact.Key, chosen, isNegated, meetsNotApplicable),
            value => value is FactValue.NotApplicable ? meetsNotApplicable : chosen.Contains(NameOf(value)) != isNegated
        );
    }

    private static string NameOf(FactValue value) =>
        value.ToString() is "other" or "another" ? Rules.Fact.AnythingElse : value.ToString()!;
}
