using System.Collections.Immutable;

namespace Remit.Rules.Tests.Oracle;

/// <summary>
/// Checks a proof that a kind has no gap (A6) without searching, from the definitions alone: going down the tree it keeps,
/// for each fact, the values that are left out of every class the text can tell apart; at an end each of them must meet
/// what the clause demands. It shares nothing with the analysis but the shapes of clauses.
/// </summary>
internal sealed class ProofChecker(DecisionKind kind, DateOnly day)
{
    private readonly ImmutableArray<Fact> facts =
    [
        .. kind.Facts,
        new Fact { Key = Fact.Reversible, Kind = FactKind.YesNo },
    ];

    private IEnumerable<Clause> Clauses => [.. kind.Grants, .. kind.Caps];

    private IEnumerable<Condition> Conditions =>
        Clauses.SelectMany(Demands).Concat(kind.Impossible.SelectMany(box => box));

    public bool Accepts(CoverTree tree) =>
        IsRight(tree, facts.ToImmutableDictionary(fact => fact.Key, ValuesOf, StringComparer.Ordinal));

    private bool IsRight(CoverTree tree, ImmutableDictionary<string, ImmutableArray<FactValue>> left) =>
        left.Values.Any(values => values.IsEmpty)
        || tree switch
        {
            CoverTree.Cut cut => IsRight(cut.Meeting, Keep(left, cut.By, meeting: true))
                && IsRight(cut.Failing, Keep(left, cut.By, meeting: false)),
            CoverTree.Covered end => Clauses.Any(clause => clause.Id == end.Clause && Covers(clause, left)),
            CoverTree.Impossible end => end.Combination < kind.Impossible.Length
                && AllMeet(kind.Impossible[end.Combination], left),
            _ => false,
        };

    private bool Covers(Clause clause, ImmutableDictionary<string, ImmutableArray<FactValue>> left) =>
        (clause is Grant { Limits: var limits } ? limits.All(CanBegin) : clause.Level == Level.LeadDecides)
        && clause.StandsOn(day)
        && AllMeet(Demands(clause), left);

    private bool AllMeet(IEnumerable<Condition> all, ImmutableDictionary<string, ImmutableArray<FactValue>> left) =>
        all.All(condition => left[condition.Fact].All(value => value.Meets(condition, FactOf(condition))));

    private ImmutableDictionary<string, ImmutableArray<FactValue>> Keep(
        ImmutableDictionary<string, ImmutableArray<FactValue>> left,
        Condition by,
        bool meeting
    ) => left.SetItem(by.Fact, [.. left[by.Fact].Where(value => value.Meets(by, FactOf(by)) == meeting)]);

    private Fact FactOf(Condition condition) => facts.Single(fact => fact.Key == condition.Fact);

    /// <summary>What a clause demands with nothing used: its conditions, and that this one alone is within its sums (G4).</summary>
    private static IEnumerable<Condition> Demands(Clause clause) =>
        clause is Grant grant
            ?
            [
                .. grant.When,
                .. from limit in grant.Limits
                where limit.SumOf is not null
                select new Condition(limit.SumOf!, [Interval.UpTo(limit.Bound, limit.IsIncluded)]),
            ]
            : clause.When;

    private static bool CanBegin(Limit limit) => limit.SumOf is not null || limit.Holds(1);

    private ImmutableArray<FactValue> ValuesOf(Fact fact)
    {
        IEnumerable<FactValue> values =
            fact.IsOrdered ? Numbers(fact).Select(at => Value(fact, at))
            : fact.Key == Fact.Reversible && kind.Reversible == Reversibility.No ? [FactValue.No]
            : fact.Kind == FactKind.YesNo ? [FactValue.Yes, FactValue.No]
            :
            [
                .. fact.Choices.Select(text => new FactValue.Choice(text)),
                .. fact.TakesAnythingElse ? [new FactValue.Choice("some other text")] : Array.Empty<FactValue>(),
            ];
        return [.. values, .. fact.AllowsNotApplicable ? [FactValue.DoesNotApply] : Array.Empty<FactValue>()];
    }

    /// <summary>Each end that is named, and its neighbours: the next steps, or something half way to the next end.</summary>
    private IEnumerable<decimal> Numbers(Fact fact)
    {
        decimal[] ends =
        [
            .. Conditions
                .Where(condition => condition.Fact == fact.Key)
                .SelectMany(condition => condition.Ranges)
                .SelectMany(range => new[] { range.Low?.At, range.High?.At })
                .OfType<decimal>()
                .Append(fact.From ?? 0)
                .Distinct()
                .Order(),
        ];
        var near = fact.EffectiveStep is { } step
            ? ends.SelectMany(at => new[] { at - step, at + step })
            : ends.Zip(ends.Skip(1), (one, next) => (one + next) / 2).Append(ends[^1] + 1);
        return ends.Concat(near).Distinct().Where(at => at >= (fact.From ?? 0) && !(at > fact.To));
    }

    private static FactValue Value(Fact fact, decimal at) =>
        fact.Currency is { } currency ? new FactValue.Money(at, currency) : new FactValue.Number(at);
}
