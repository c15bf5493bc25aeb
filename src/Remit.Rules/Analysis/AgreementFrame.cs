using System.Collections.Immutable;
using Remit.Rules.Engine;

namespace Remit.Rules;

/// <summary>Checking what an agreement frames: ends on what is decided alone (A3), and the rest of its frame (A4).</summary>
public static class AgreementFrame
{
    /// <summary>
    /// What is found on one date, with nothing used. Clauses count when they stand on that date. A date before the first
    /// day of the agreement or after its last means that first or last day.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="on">The contributor's local date.</param>
    /// <returns>Problems first, then notes; each in the order of the file: the agreement, its areas, their kinds, their clauses.</returns>
    public static ImmutableArray<Finding> CheckFrame(this Agreement agreement, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return In(agreement, [agreement.InForce.Nearest(on)]);
    }

    /// <summary>
    /// What is found on any date: on the first day, and on each later day on which a clause begins or has ended, because
    /// nothing changes in between. A witness is of the first such day. How far away the next look is counts from the
    /// first day.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>In the order of <see cref="CheckFrame(Agreement, DateOnly)"/>.</returns>
    public static ImmutableArray<Finding> CheckFrame(this Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return In(agreement, agreement.DaysOfChange());
    }

    private static ImmutableArray<Finding> In(Agreement agreement, ImmutableArray<DateOnly> days) =>
        [
            .. new FrameChecks(agreement, days)
                .Findings()
                .DistinctBy(finding => finding.Id, StringComparer.Ordinal)
                .OrderBy(finding => finding.Severity),
        ];

    /// <summary>The first day, and each later one on which a clause begins or has ended.</summary>
    internal static ImmutableArray<DateOnly> DaysOfChange(this Agreement agreement) =>
        [
            .. agreement
                .Decisions.SelectMany(kind => kind.Clauses)
                .SelectMany(clause => new[] { clause.From, DayAfter(clause.LastDay) })
                .OfType<DateOnly>()
                .Where(day => day > agreement.InForce.From && agreement.InForce.Covers(day))
                .Append(agreement.InForce.From)
                .Distinct()
                .Order(),
        ];

    private static DateOnly? DayAfter(DateOnly? day) => day == DateOnly.MaxValue ? null : day?.AddDays(1);
}
