using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// What a clause of one document demands, said of facts that two documents share: it never holds for values that its own
/// document does not take.
/// </summary>
/// <param name="kind">The kind in its own document.</param>
/// <param name="facts">The shared facts.</param>
/// <param name="isFirst">Whether it is the first of the two.</param>
internal sealed class SharedConditions(DecisionKind kind, SharedFacts facts, bool isFirst)
{
    /// <summary>The same demands; null when nothing can meet them.</summary>
    /// <param name="demands">The demands, in the kind's own facts.</param>
    public ImmutableArray<Condition>? Of(ImmutableArray<Condition> demands)
    {
        if (facts.AreSame && kind.Reversible != Reversibility.No)
        {
            return demands;
        }

        var said = ImmutableArray.CreateBuilder<Condition>();
        foreach (var condition in demands)
        {
            if (OnShared(condition) is not { } shared)
            {
                return null;
            }

            said.AddRange(shared);
        }

        said.AddRange(kind.Facts.SelectMany(OwnValues));
        return said.ToImmutable();
    }

    /// <summary>None when it demands nothing; null when nothing can meet it.</summary>
    private ImmutableArray<Condition>? OnShared(Condition condition)
    {
        if (string.Equals(condition.Fact, Fact.Reversible, StringComparison.Ordinal))
        {
            return kind.Reversible != Reversibility.No ? [condition]
                : Place.YesNo(false).Meets(Fact.BuiltInReversible, condition) ? []
                : null;
        }

        var own = kind.FindFact(condition.Fact)!;
        var shared = facts.Of(own, isFirst);
        if (own.IsOrdered || own.Kind == FactKind.YesNo)
        {
            return [own.Kind == FactKind.YesNo ? Chosen(shared, condition) : Ranged(shared, condition)];
        }

        ImmutableArray<string> met =
        [
            .. Values(shared).Where(value => Takes(own, value) && Meets(own, value, condition)),
        ];
        return met.IsEmpty && !condition.MeetsNotApplicable
            ? null
            : [new Condition(shared.Key, met, isNegated: false, condition.MeetsNotApplicable)];
    }

    private static Condition Chosen(Fact shared, Condition condition) =>
        new(shared.Key, condition.Choices, condition.IsNegated, condition.MeetsNotApplicable);

    private static Condition Ranged(Fact shared, Condition condition) =>
        new(shared.Key, condition.Ranges, condition.MeetsNotApplicable);

    private static IEnumerable<string> Values(Fact shared) =>
        shared.TakesAnythingElse ? shared.Choices.Append(Fact.AnythingElse) : shared.Choices;

    private static bool Takes(Fact own, string value) => own.TakesAnythingElse || IsListed(own, value);

    private static bool IsListed(Fact own, string value) =>
        own.Choices.Contains(value, StringComparer.OrdinalIgnoreCase);

    private static bool Meets(Fact own, string value, Condition condition)
    {
        var isNamed =
            condition.Choices.Contains(value, StringComparer.OrdinalIgnoreCase)
            || (
                !IsListed(own, value) && condition.Choices.Contains(Fact.AnythingElse, StringComparer.OrdinalIgnoreCase)
            );
        return isNamed != condition.IsNegated;
    }

    /// <summary>That the value is one the document takes; nothing where it takes all that both take.</summary>
    private IEnumerable<Condition> OwnValues(Fact own)
    {
        var shared = facts.Of(own, isFirst);
        if (own.Kind == FactKind.Choice && Values(shared).Any(value => !Takes(own, value)))
        {
            yield return new Condition(
                shared.Key,
                [.. Values(shared).Where(value => Takes(own, value))],
                isNegated: false,
                own.AllowsNotApplicable
            );
        }
        else if (
            own.AllowsNotApplicable != shared.AllowsNotApplicable
            || StartOf(own) != StartOf(shared)
            || own.To != shared.To
        )
        {
            yield return own.IsOrdered
                ? new Condition(shared.Key, RangeOf(own), own.AllowsNotApplicable)
                : new Condition(shared.Key, Everything(own), isNegated: false, own.AllowsNotApplicable);
        }
    }

    private static ImmutableArray<string> Everything(Fact own) =>
        own.Kind == FactKind.YesNo ? ["yes", "no"] : [.. Values(own)];

    private static decimal? StartOf(Fact fact) => fact.From ?? (fact.Derive is null ? 0 : null);

    private static ImmutableArray<Interval> RangeOf(Fact own) =>
        (StartOf(own), own.To) switch
        {
            ({ } from, { } to) => [new Interval(new Edge(from, After: false), new Edge(to, After: true))],
            ({ } from, null) => [Interval.From(from)],
            (null, { } to) => [Interval.UpTo(to)],
            _ => [Interval.UpTo(0), Interval.From(0, included: false)],
        };
}
