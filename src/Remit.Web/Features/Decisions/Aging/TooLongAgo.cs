using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Starting;
using Remit.Web.Outcomes;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Decisions;

/// <summary>
/// Whether a day is so long ago that what was decided around it is kept as counts only: then nobody can say what was left of
/// a limit, and nothing is written down for it any more.
/// </summary>
internal sealed class TooLongAgo(RemitDb db, StillCounted counted)
{
    /// <summary>Why nothing is written down for the day of a decision; null where it may be.</summary>
    /// <param name="standing">What stands on that day.</param>
    /// <param name="matter">What is decided, and on which day.</param>
    /// <param name="today">The contributor's day.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Refusal?> RefusalAsync(
        StandingAgreement standing,
        DecisionMatter matter,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        if (matter.On >= today)
        {
            return null;
        }

        var house = await db.Set<Installation>().AsNoTracking().SingleAsync(cancellationToken);
        var kept = today.AddMonths(-house.EntryMonths);
        if (matter.On < kept)
        {
            return Refusal.Invalid("day-long-ago", "on", Full(kept));
        }

        var from = CountedFrom(standing, matter);
        if (from >= kept)
        {
            return null;
        }

        var still = await counted.FindAsync(standing.Pair, today, cancellationToken);
        return still.TryGetValue(matter.KindName!, out var first) && first <= from
            ? null
            : Refusal.Invalid("day-counted", "on");
    }

    /// <summary>From which day on entries count towards its limits; its own day where none runs.</summary>
    private static DateOnly CountedFrom(StandingAgreement standing, DecisionMatter matter) =>
        matter.KindName is { } name
        && standing.Agreement.FindDecision(name) is { } kind
        && standing.Pair.FirstAgreedOn is { } since
            ? kind
                .Grants.SelectMany(grant => grant.Limits)
                .Where(limit => limit.Basis.IsRunning)
                .Select(limit => limit.Basis.PeriodOf(matter.On, since).From)
                .Select(first => first < since ? since : first)
                .Append(matter.On)
                .Min()
            : matter.On;

    private static string Full(DateOnly day) => Days.Full(day, CultureInfo.CurrentCulture);
}
