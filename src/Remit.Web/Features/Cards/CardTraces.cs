using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Journal;

namespace Remit.Web.Features.Cards;

/// <summary>Erases the card of two people of whom nobody may read anything any more, in the turn that is held.</summary>
internal sealed class CardTraces(RemitDb db)
{
    /// <summary>Takes it away, and what the journal holds of it and of those before it; saving is the caller's.</summary>
    /// <param name="pairId">The pair.</param>
    /// <param name="cancellationToken">Gives up; then nothing has happened.</param>
    public async Task EraseAllAsync(Guid pairId, CancellationToken cancellationToken)
    {
        await JournalEntry.EraseAllAsync(
            db.Set<JournalEntry>().Where(row => row.ChainId == pairId && row.What.StartsWith("card-")),
            cancellationToken
        );
        db.RemoveRange(await db.Set<PublicCard>().Where(card => card.PairId == pairId).ToListAsync(cancellationToken));
    }
}
