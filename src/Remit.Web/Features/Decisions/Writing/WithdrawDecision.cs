using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Decisions;

/// <summary>Takes a decision back: it stays in the log and no longer counts.</summary>
internal sealed class WithdrawDecision(RemitDb db, CurrentActor current, TimeProvider time)
{
    public async Task<Outcome<Decision>> RunAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (await db.PairOfAsync(actor, id, cancellationToken) is not { } pairId)
        {
            return Refusal.NotFound();
        }

        await using var turn = await db.TakeTurnAsync(pairId, time, cancellationToken);
        var pair = await db.PairsFor(actor).SingleAsync(pair => pair.Id == pairId, cancellationToken);
        var decision = await db.DecisionsFor(actor).SingleAsync(entry => entry.Id == id, cancellationToken);
        var outcome = pair.RefusalToChange is { } over ? over : decision.Withdraw(actor.PersonId, turn.At);
        if (outcome.IsOk)
        {
            await db.SaveAsync(actor, "decision-withdrawn", decision, cancellationToken);
        }

        return outcome;
    }
}
