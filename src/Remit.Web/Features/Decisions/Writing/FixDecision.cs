using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Decisions;

/// <summary>Mends a slip within fifteen minutes, as if it had never been; the answer is asked again.</summary>
internal sealed class FixDecision(RemitDb db, CurrentActor current, DecisionWeighing weighing, TimeProvider time)
{
    /// <param name="id">The entry.</param>
    /// <param name="input">All it should say; without a day it keeps its own, and its agreement may be left out.</param>
    /// <param name="cancellationToken">Gives up; then nothing is mended.</param>
    public async Task<Outcome<Decision>> RunAsync(Guid id, DecisionInput input, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var pairId = await db.PairOfAsync(actor, id, cancellationToken);
        if (pairId is null || (input.Agreement != Guid.Empty && input.Agreement != pairId))
        {
            return Refusal.NotFound();
        }

        await using var turn = await db.TakeTurnAsync(pairId.Value, time, cancellationToken);
        var pair = await db.PairsFor(actor).SingleAsync(pair => pair.Id == pairId, cancellationToken);
        var decision = await db.DecisionsFor(actor).SingleAsync(entry => entry.Id == id, cancellationToken);
        if ((pair.RefusalToChange ?? decision.CanBeFixedBy(actor.PersonId, turn.At)) is { } refusal)
        {
            return refusal;
        }

        await weighing.ForgetUnaskedAsync(input, cancellationToken);
        var weighed = await weighing.WeighAsync((pair, turn), input, decision, cancellationToken);
        if (!weighed.TryGet(out var ready))
        {
            return Outcome<Decision>.Refuse(weighed.Refusals);
        }

        var by = (actor.PersonId, turn.At);
        var mended = decision.Fix(by, ready.Matter, input.Words, ready.Course);
        if (mended.IsOk)
        {
            await db.SaveAsync(actor, "decision-fixed", decision, cancellationToken);
        }

        return mended;
    }
}
