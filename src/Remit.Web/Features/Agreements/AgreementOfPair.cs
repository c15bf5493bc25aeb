using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Agreements;

/// <summary>Reads what stands between two people, for one of them.</summary>
internal sealed class AgreementOfPair(
    RemitDb db,
    CurrentActor current,
    StandingAgreements agreements,
    TimeProvider time
)
{
    /// <summary>What stands on a day.</summary>
    /// <param name="pairId">The pair.</param>
    /// <param name="on">The contributor's day; null means today.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<StandingAgreement>> FindAsync(
        Guid pairId,
        DateOnly? on,
        CancellationToken cancellationToken
    )
    {
        var actor = await current.GetAsync(cancellationToken);
        var pair = await db.PairsFor(actor)
            .AsNoTracking()
            .SingleOrDefaultAsync(pair => pair.Id == pairId, cancellationToken);
        return pair is null
            ? Refusal.NotFound()
            : await agreements.FindAsync(pair, on ?? pair.Contributor.DayAt(time.GetUtcNow()), cancellationToken);
    }

    /// <summary>What stands today; before that, what is agreed and begins later.</summary>
    /// <param name="pairId">The pair.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<StandingAgreement>> FindOrNextAsync(Guid pairId, CancellationToken cancellationToken)
    {
        var standing = await FindAsync(pairId, null, cancellationToken);
        if (standing.IsOk)
        {
            return standing;
        }

        var first = await db.Set<AgreementVersion>()
            .Where(version => version.PairId == pairId)
            .MinAsync(version => (DateOnly?)version.InForceFrom, cancellationToken);
        return first is null ? standing : await FindAsync(pairId, first, cancellationToken);
    }
}
