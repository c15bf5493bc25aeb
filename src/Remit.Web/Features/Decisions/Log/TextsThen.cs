using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;

namespace Remit.Web.Features.Decisions;

/// <summary>Reads the agreement that answered when a decision was written down.</summary>
internal sealed class TextsThen(RemitDb db, AgreedTexts texts)
{
    /// <summary>It, and from when it stood; nothing where its text is gone.</summary>
    /// <param name="decision">The decision, which who looks may see.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<(Agreement? Agreement, DateOnly? From)> FindAsync(
        Decision decision,
        CancellationToken cancellationToken
    )
    {
        var version = await db.Set<AgreementVersion>()
            .AsNoTracking()
            .FirstOrDefaultAsync(
                version => version.PairId == decision.PairId && version.Hash == decision.Answer.VersionHash,
                cancellationToken
            );
        return version is null ? (null, null) : (texts.Read(version), version.InForceFrom);
    }
}
