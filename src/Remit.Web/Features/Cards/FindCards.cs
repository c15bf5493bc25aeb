using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Pausing;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Cards;

/// <summary>Finds the card of two people: for one of them, or for whoever has its address.</summary>
internal sealed class FindCards(
    RemitDb db,
    CurrentActor current,
    StandingAgreements agreements,
    PausesThen pauses,
    TimeProvider time
)
{
    /// <summary>The card of a pair; null where there is none for who looks.</summary>
    /// <param name="pairId">The pair.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<PublicCard?> OfAsync(Guid pairId, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        return await db.CardsFor(actor)
            .AsNoTracking()
            .SingleOrDefaultAsync(card => card.PairId == pairId, cancellationToken);
    }

    /// <summary>What stands on the card at an address today; null where there is none, or nothing stands between the two.</summary>
    /// <param name="address">What stands in its address.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SeenCard?> AtAsync(string address, CancellationToken cancellationToken)
    {
        var card = await db.CardAt(address).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (card is null)
        {
            return null;
        }

        var pair = await db.Set<Pair>()
            .AsNoTracking()
            .Include(one => one.Contributor)
            .Include(one => one.Lead)
            .SingleAsync(one => one.Id == card.PairId, cancellationToken);
        return await SeenAsync(card, pair, cancellationToken);
    }

    /// <summary>What stands on a card today; null where nothing stands between the two.</summary>
    /// <param name="card">The card.</param>
    /// <param name="pair">Its two people.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SeenCard?> SeenAsync(PublicCard card, Pair pair, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var day = pair.Contributor.DayAt(now);
        if (!(await agreements.FindAsync(pair, day, cancellationToken)).TryGet(out var standing))
        {
            return null;
        }

        var kinds = standing.Agreement.Decisions.Where(kind => card.Shown.Contains(kind.Name, StringComparer.Ordinal));
        var paused = new List<PausedKind>();
        foreach (var kind in kinds)
        {
            if (await pauses.FindAsync(pair, kind.Name, day, now, cancellationToken) is { Until: { } until })
            {
                paused.Add(new(kind.DisplayName, until));
            }
        }

        return new SeenCard(card, pair, standing.Agreement, day) { Paused = [.. paused] };
    }
}
