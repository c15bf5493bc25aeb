using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Leaving;

/// <summary>One of two people ends what they have together, from now on and without a reason.</summary>
internal sealed class EndPair(RemitDb db, CurrentActor current, TimeProvider time)
{
    public async Task<Outcome<Pair>> RunAsync(Guid pairId, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!await db.PairsFor(actor).AnyAsync(pair => pair.Id == pairId, cancellationToken))
        {
            return Refusal.NotFound();
        }

        await using var turn = await db.TakeTurnAsync(pairId, time, cancellationToken);
        var pair = await db.PairsFor(actor).SingleAsync(pair => pair.Id == pairId, cancellationToken);
        var outcome = pair.End(actor.PersonId, turn.At);
        if (outcome.IsOk)
        {
            // That one leads the other here would otherwise stand in the way of beginning anew.
            foreach (
                var line in await db.GoingLines().Where(one => one.PairId == pairId).ToListAsync(cancellationToken)
            )
            {
                line.End(turn.At);
            }

            foreach (var page in await OpenPagesAsync(pairId, cancellationToken))
            {
                page.Withdraw(turn.At);
            }

            await db.SaveAsync(actor, "pair-ended", pair, cancellationToken);
        }

        return outcome;
    }

    private Task<List<Proposal>> OpenPagesAsync(Guid pairId, CancellationToken cancellationToken) =>
        db.Set<Proposal>()
            .Where(page => page.PairId == pairId && page.WithdrawnAt == null && page.AgreedAt == null)
            .ToListAsync(cancellationToken);
}
