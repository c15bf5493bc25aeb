using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Hours;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Covers;

/// <summary>Finds what can be handed over for an absence of who looks.</summary>
internal sealed class FindCoverPlan(RemitDb db, SeenPairs pairs, CoverLines lines, TimeProvider time)
{
    private const int MostCandidates = 200;

    /// <summary>The plan; null where there is no such absence of theirs ahead that may be covered.</summary>
    /// <param name="awayId">The absence.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<CoverPlan?> RunAsync(Guid awayId, CancellationToken cancellationToken)
    {
        if (await pairs.MeAsync(cancellationToken) is not { } me)
        {
            return null;
        }

        var actor = new Actor(me.Id, me.Zone);
        var today = me.DayAt(time.GetUtcNow());
        var away = await db.Set<DaysAway>()
            .AsNoTracking()
            .SingleOrDefaultAsync(
                one => one.Id == awayId && one.PersonId == me.Id && one.Until >= today,
                cancellationToken
            );
        if (away is not { MayBeCovered: true })
        {
            return null;
        }

        var cover = await db.CoversFor(actor)
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.AwayId == awayId, cancellationToken);
        var candidates = await db.CandidatesFor(actor)
            .AsNoTracking()
            .OrderBy(person => person.Name)
            .Take(MostCandidates)
            .ToListAsync(cancellationToken);
        return new(me, away, [.. candidates], cover, await lines.FindAsync(me, cover, cancellationToken));
    }
}
