using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Decisions.Shown;

/// <summary>One of the two ends that a decision is shown to somebody, whoever of them began it.</summary>
internal sealed class EndShowing(RemitDb db, CurrentActor current, TimeProvider time)
{
    /// <param name="id">What was shown to whom: a <see cref="ShownDecision"/>.</param>
    /// <param name="cancellationToken">Gives up; then it stays shown.</param>
    public async Task<Outcome<ShownDecision>> RunAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var pairId = await db.ShownOf(actor)
            .Where(shown => shown.Id == id)
            .Select(shown => (Guid?)shown.Decision.PairId)
            .SingleOrDefaultAsync(cancellationToken);
        if (pairId is null)
        {
            return Refusal.NotFound();
        }

        await using var turn = await db.TakeTurnAsync(pairId.Value, time, cancellationToken);
        var shown = await db.ShownOf(actor).SingleAsync(one => one.Id == id, cancellationToken);
        if (shown.EndedAt is null)
        {
            shown.End(actor.PersonId, turn.At);
            await db.SaveAsync(actor, "showing-ended", shown, cancellationToken);
        }

        return shown;
    }
}
