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
    ) =>
        await PairAsync(pairId, cancellationToken) is { } pair
            ? await agreements.FindAsync(pair, DayOf(pair, on), cancellationToken)
            : Refusal.NotFound();

    /// <summary>The same, for reading: once it has ended, what stood last.</summary>
    /// <param name="pairId">The pair.</param>
    /// <param name="on">The contributor's day; null means today.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<StandingAgreement>> ReadAsync(
        Guid pairId,
        DateOnly? on,
        CancellationToken cancellationToken
    ) =>
        await PairAsync(pairId, cancellationToken) is { } pair
            ? await agreements.ReadAsync(pair, DayOf(pair, on), cancellationToken)
            : Refusal.NotFound();

    /// <summary>One of their versions as it was, for reading.</summary>
    /// <param name="pairId">The pair.</param>
    /// <param name="number">Its number.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<StandingAgreement>> ReadVersionAsync(
        Guid pairId,
        int number,
        CancellationToken cancellationToken
    ) =>
        await PairAsync(pairId, cancellationToken) is { } pair
            ? await agreements.ReadVersionAsync(pair, number, cancellationToken)
            : Refusal.NotFound();

    /// <summary>For reading as well; before anything stands, what is agreed and begins later.</summary>
    /// <param name="pairId">The pair.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<StandingAgreement>> ReadOrNextAsync(Guid pairId, CancellationToken cancellationToken)
    {
        var standing = await ReadAsync(pairId, null, cancellationToken);
        if (standing.IsOk)
        {
            return standing;
        }

        var first = await db.Set<AgreementVersion>()
            .Where(version => version.PairId == pairId)
            .MinAsync(version => (DateOnly?)version.InForceFrom, cancellationToken);
        return first is null ? standing : await ReadAsync(pairId, first, cancellationToken);
    }

    private DateOnly DayOf(Pair pair, DateOnly? on) => on ?? pair.EndedOn ?? pair.Contributor.DayAt(time.GetUtcNow());

    private async Task<Pair?> PairAsync(Guid pairId, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        return await db.PairsFor(actor)
            .AsNoTracking()
            .SingleOrDefaultAsync(pair => pair.Id == pairId, cancellationToken);
    }
}
