using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Pausing;

/// <summary>Finds the pause that an answer has to keep to. Reads only.</summary>
internal sealed class PausesThen(RemitDb db)
{
    /// <summary>
    /// The pause a kind of decision is in on a day; null when it is in none. Of several it is the one that lasts longest: until
    /// its last day the answer stays the same.
    /// </summary>
    /// <param name="pair">The two, whom who asks may see.</param>
    /// <param name="kind">The kind's name.</param>
    /// <param name="day">The contributor's day.</param>
    /// <param name="at">As things were at this instant: now, or when something was written down.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Pause?> FindAsync(
        Pair pair,
        string kind,
        DateOnly day,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var all = await db.Set<PairPause>()
            .AsNoTracking()
            .Where(pause => pause.PairId == pair.Id && pause.Until >= day)
            .ToListAsync(cancellationToken);
        return
            all.Where(pause => pause.Covers(kind) && pause.Holds(day, at, pair.Contributor.DayAt))
                .OrderByDescending(pause => pause.Until)
                .ThenBy(pause => pause.At)
                .FirstOrDefault()
                is { } longest
            ? new Pause(longest.Kinds, longest.Reason, longest.Until)
            {
                By = pair.ContributorId == longest.ById ? pair.Contributor.Name : pair.Lead.Name,
            }
            : null;
    }
}
