using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Decisions;

/// <summary>
/// From which day on entries still count towards a limit that runs between two people, in what stands and in what is
/// agreed for later: their numbers stay for so long, and a month longer, as some are written down late.
/// </summary>
internal sealed class StillCounted(RemitDb db, AgreedTexts texts)
{
    /// <summary>The day for each kind that has such a limit, by its name; none once the two have ended it.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="today">The contributor's day.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<string, DateOnly>> FindAsync(
        Pair pair,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var from = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        if (pair.EndedAt is not null || pair.FirstAgreedOn is not { } since)
        {
            return from;
        }

        var versions = db.Set<AgreementVersion>().AsNoTracking().Where(version => version.PairId == pair.Id);
        var standing =
            await versions
                .Where(version => version.InForceFrom <= today)
                .MaxAsync(version => (int?)version.Number, cancellationToken)
            ?? 0;
        foreach (
            var version in await versions.Where(version => version.Number >= standing).ToListAsync(cancellationToken)
        )
        {
            foreach (var kind in texts.Read(version).Decisions)
            {
                foreach (var limit in kind.Grants.SelectMany(grant => grant.Limits).Where(one => one.Basis.IsRunning))
                {
                    var first = limit.Basis.PeriodOf(today.AddMonths(-1), since).From;
                    from[kind.Name] = from.TryGetValue(kind.Name, out var earlier) && earlier < first ? earlier : first;
                }
            }
        }

        return from;
    }
}
