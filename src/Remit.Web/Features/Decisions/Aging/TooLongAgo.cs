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
internal sealed class TooLongAgo(RemitDb db)
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

        return await IsAnyGoneAsync(standing, matter, cancellationToken) ? Refusal.Invalid("day-counted", "on") : null;
    }

    /// <summary>Whether something is gone as an entry that counted towards one of its limits on that day.</summary>
    private async Task<bool> IsAnyGoneAsync(
        StandingAgreement standing,
        DecisionMatter matter,
        CancellationToken cancellationToken
    )
    {
        var periods = PeriodsOf(standing, matter).ToList();
        if (periods.Count == 0)
        {
            return false;
        }

        var (from, last) = (
            periods.Min(period => period.From),
            DecisionMonth.MonthOf(periods.Max(period => period.To))
        );
        return await db.Set<DecisionMonth>()
            .Where(month => month.PairId == standing.Pair.Id && month.KindName == matter.KindName)
            .AnyAsync(month => month.GoneUntil >= from && month.Month <= last, cancellationToken);
    }

    private static IEnumerable<(DateOnly From, DateOnly To)> PeriodsOf(
        StandingAgreement standing,
        DecisionMatter matter
    ) =>
        matter.KindName is { } name
        && standing.Agreement.FindDecision(name) is { } kind
        && standing.Pair.FirstAgreedOn is { } since
            ? kind
                .Grants.SelectMany(grant => grant.Limits)
                .Where(limit => limit.Basis.IsRunning)
                .Select(limit => limit.Basis.PeriodOf(matter.On, since))
            : [];

    private static string Full(DateOnly day) => Days.Full(day, CultureInfo.CurrentCulture);
}
