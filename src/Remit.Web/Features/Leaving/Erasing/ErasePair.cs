using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Leaving;

/// <summary>Erases what two people agreed once nobody may read it any more; asked twice, it happens once.</summary>
internal sealed class ErasePair(RemitDb db, PairTraces traces, TimeProvider time)
{
    public async Task RunAsync(Guid pairId, CancellationToken cancellationToken)
    {
        await using var turn = await db.TakeTurnAsync(pairId, time, cancellationToken);
        var pair = await db.Set<Pair>()
            .Include(one => one.Contributor)
            .Include(one => one.Lead)
            .SingleAsync(one => one.Id == pairId, cancellationToken);
        if (pair.ErasedAt is null && pair.IsNobodys(turn.At))
        {
            await traces.EraseTextsAsync(pair, turn.At, cancellationToken);
            await db.SaveAsync(Actor.Nobody, "pair-erased", pair, cancellationToken);
        }
    }
}
