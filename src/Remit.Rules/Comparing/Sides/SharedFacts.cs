using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// The facts of one kind of decision in two documents. A fact with the same key is one fact with the values of both, where
/// it is of one kind and unit; otherwise it is two, and that of the first document is called <c>KEY (before)</c>.
/// </summary>
internal sealed class SharedFacts
{
    private readonly DecisionKind? first;
    private readonly DecisionKind? second;

    public SharedFacts(DecisionKind? first, DecisionKind? second)
    {
        (this.first, this.second) = (first, second);
        AreSame = first is not null && second is not null && first.Facts.SequenceEqual(second.Facts);
        if (AreSame)
        {
            All = first!.Facts;
            return;
        }

        All =
        [
            .. FactsOf(first).Select(fact => Shared(fact) ?? Renamed(fact)),
            .. FactsOf(second).Where(fact => first?.FindFact(fact.Key) is not { } other || !AreOne(other, fact)),
        ];
    }

    /// <summary>Whether both documents have the very same facts.</summary>
    public bool AreSame { get; }

    /// <summary>The facts of both.</summary>
    public ImmutableArray<Fact> All { get; }

    /// <summary>The shared fact for a fact of one of the two.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="isFirst">Whether it is the first document's.</param>
    public Fact Of(Fact fact, bool isFirst) =>
        AreSame
            ? fact
            : All.First(one => string.Equals(one.Key, isFirst ? KeyOfFirst(fact) : fact.Key, StringComparison.Ordinal));

    private static ImmutableArray<Fact> FactsOf(DecisionKind? kind) => kind?.Facts ?? [];

    private Fact? Shared(Fact fact) =>
        second?.FindFact(fact.Key) is not { } other ? fact
        : AreOne(fact, other) ? Merged(fact, other)
        : null;

    private string KeyOfFirst(Fact fact) => Shared(fact) is null ? Before(fact.Key) : fact.Key;

    private static string Before(string key) => $"{key} (before)";

    private static bool AreOne(Fact one, Fact other) =>
        one.Kind == other.Kind
        && one.Currency == other.Currency
        && one.CountsPerYear == other.CountsPerYear
        && string.Equals(one.Unit, other.Unit, StringComparison.Ordinal)
        && one.Derive == other.Derive;

    private static Fact Renamed(Fact fact) =>
        new()
        {
            Key = Before(fact.Key),
            Kind = fact.Kind,
            Currency = fact.Currency,
            Unit = fact.Unit,
            Step = fact.Step,
            From = fact.From,
            To = fact.To,
            Choices = fact.Choices,
            TakesAnythingElse = fact.TakesAnythingElse,
            AllowsNotApplicable = fact.AllowsNotApplicable,
            CountsPerYear = fact.CountsPerYear,
        };

    private static Fact Merged(Fact one, Fact other) =>
        new()
        {
            Key = one.Key,
            Kind = one.Kind,
            Currency = one.Currency,
            Unit = one.Unit,
            Step = FinerStep(one.Step, other.Step),
            From = LowerStart(one, other),
            To = one.To is { } to && other.To is { } otherTo ? Math.Max(to, otherTo) : null,
            Choices = [.. one.Choices.Union(other.Choices, StringComparer.OrdinalIgnoreCase)],
            TakesAnythingElse = one.TakesAnythingElse || other.TakesAnythingElse,
            AllowsNotApplicable = one.AllowsNotApplicable || other.AllowsNotApplicable,
            CountsPerYear = one.CountsPerYear,
            Derive = one.Derive,
        };

    // Without a start of its own a fact begins at 0, or nowhere.
    private static decimal? LowerStart(Fact one, Fact other) =>
        one.From is { } from && other.From is { } otherFrom ? Math.Min(from, otherFrom)
        : (one.From ?? other.From) is < 0 and var below ? below
        : null;

    private static decimal? FinerStep(decimal? one, decimal? other) =>
        one is { } step && other is { } otherStep && Math.Max(step, otherStep) % Math.Min(step, otherStep) == 0
            ? Math.Min(step, otherStep)
            : null;
}
