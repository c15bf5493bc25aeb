using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Security;

namespace Remit.Web.Features.Decisions;

/// <summary>Whose turn a change of a decision takes.</summary>
internal static class PairOfDecision
{
    /// <summary>The pair of a decision; null when there is no such decision for this person.</summary>
    public static Task<Guid?> PairOfAsync(this RemitDb db, Actor actor, Guid id, CancellationToken cancellationToken) =>
        db.DecisionsFor(actor)
            .Where(decision => decision.Id == id)
            .Select(decision => (Guid?)decision.PairId)
            .SingleOrDefaultAsync(cancellationToken);
}
