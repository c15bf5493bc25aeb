using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Decisions.Pages;

/// <summary>Finds a decision with the agreement as it was when it was written down.</summary>
internal sealed class DecisionViews(RemitDb db, SeenPairs pairs, DecisionLog log, AgreedTexts texts)
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

        var version = await db.Set<AgreementVersion>()
            .AsNoTracking()
            .FirstOrDefaultAsync(
                version => version.PairId == decision.PairId && version.Hash == decision.Answer.VersionHash,
                cancellationToken
            );
        return new(decision, seen, version is null ? null : texts.Read(version), version?.InForceFrom)
        {
            AsksHowSure = await db.AsksHowSureAsync(cancellationToken),
        };
    }
}
