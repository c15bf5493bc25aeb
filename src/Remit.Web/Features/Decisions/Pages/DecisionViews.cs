using Remit.Web.Data;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Decisions.Pages;

/// <summary>Finds a decision with the agreement as it was when it was written down.</summary>
internal sealed class DecisionViews(RemitDb db, SeenPairs pairs, DecisionLog log, TextsThen texts)
{
    /// <summary>The decision; null when there is none for who looks.</summary>
    public async Task<DecisionView?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (
            !(await log.FindAsync(id, cancellationToken)).TryGet(out var decision)
            || await pairs.FindAsync(decision.PairId, cancellationToken) is not { } seen
        )
        {
            return null;
        }

        var (agreement, from) = await texts.FindAsync(decision, cancellationToken);
        return new(decision, seen, agreement, from) { AsksHowSure = await db.AsksHowSureAsync(cancellationToken) };
    }
}
