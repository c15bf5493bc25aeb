using System.Collections.Immutable;
using Remit.Rules.Engine;

namespace Remit.Rules;

/// <summary>Comparing two versions of an agreement by what may be decided, not by their text (part D).</summary>
public static class AgreementComparison
{
    /// <summary>What changes on one date.</summary>
    /// <param name="earlier">The earlier version.</param>
    /// <param name="later">The later version.</param>
    /// <param name="on">The contributor's local date; clauses count when they stand on it.</param>
    /// <param name="stop">Ends it early; what was found so far is returned, and said to be incomplete.</param>
    public static Comparison Compare(
        this Agreement earlier,
        Agreement later,
        DateOnly on,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return new Differences(earlier, later, on, stop).Find();
    }

    /// <summary>
    /// What changes on the later version's first day, and on each later day on which a clause of either version begins or
    /// has ended, because nothing changes in between.
    /// </summary>
    /// <param name="earlier">The earlier version.</param>
    /// <param name="later">The later version.</param>
    /// <param name="stop">Ends it early; what was found so far is returned, and said to be incomplete.</param>
    /// <returns>The first day first; a later one only where something else changes than on the day before it.</returns>
    public static ImmutableArray<Comparison> Compare(
        this Agreement earlier,
        Agreement later,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var first = later.InForce.From;
        var comparisons = ImmutableArray.CreateBuilder<Comparison>();
        foreach (
            var day in later
                .DaysOfChange()
                .Concat(earlier.DaysOfChange())
                .Where(day => day > first && later.InForce.Covers(day))
                .Prepend(first)
                .Distinct()
                .Order()
        )
        {
            var next = earlier.Compare(later, day, stop);
            if (comparisons.Count == 0 || !SayTheSame(comparisons[^1], next))
            {
                comparisons.Add(next);
            }
        }

        return comparisons.ToImmutable();
    }

    private static bool SayTheSame(Comparison one, Comparison other) =>
        one.IsIncomplete == other.IsIncomplete
        && one.More.Select(Said).SequenceEqual(other.More.Select(Said))
        && one.Less.Select(Said).SequenceEqual(other.Less.Select(Said))
        && one.Limits.SequenceEqual(other.Limits)
        && one.Duties.Select(Said).SequenceEqual(other.Duties.Select(Said));

    private static (string Kind, Level From, Level To, string Cases) Said(LevelChange change) =>
        (change.Kind, change.From, change.To, change.Cases.Text);

    private static (string Kind, Level Level, string From, string To, string Cases) Said(DutyChange change) =>
        (change.Kind, change.Level, change.From, change.To, change.Cases.Text);
}
