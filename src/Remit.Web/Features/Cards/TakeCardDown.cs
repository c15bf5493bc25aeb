using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Cards;

/// <summary>
/// Either of two takes their card down: from then on its address opens nothing, for good. Said twice, nothing more happens.
/// </summary>
internal sealed class TakeCardDown(RemitDb db, CurrentActor current, TimeProvider time)
{
    /// <param name="pairId">The two.</param>
    /// <param name="cancellationToken">Gives up; then it stays.</param>
    public async Task<Outcome<Guid>> RunAsync(Guid pairId, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!await db.PairsFor(actor).AnyAsync(pair => pair.Id == pairId, cancellationToken))
        {
            return Refusal.NotFound();
        }

        await using var turn = await db.TakeTurnAsync(pairId, time, cancellationToken);
        if (await db.CardsFor(actor).SingleOrDefaultAsync(card => card.PairId == pairId, cancellationToken) is { } card)
        {
            db.Remove(card);
            await db.SaveAsync(actor, "card-taken-down", card, cancellationToken);
        }

        return pairId;
    }
}
