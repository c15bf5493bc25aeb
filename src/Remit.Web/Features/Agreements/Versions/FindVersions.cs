using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Agreements.Versions;

/// <summary>Reads every version of what two agreed, for one of them.</summary>
internal sealed class FindVersions(RemitDb db, SeenPairs pairs, AgreedTexts texts)
{
    /// <summary>The most that are shown, the newest.</summary>
    public const int Most = 50;

    /// <param name="Version">The version.</param>
    /// <param name="Agreement">What it means.</param>
    /// <param name="Before">What the one before it means; null for the first.</param>
    public sealed record One(AgreementVersion Version, Agreement Agreement, Agreement? Before);

    /// <summary>The newest first; empty where there is none, or the pair is none of who looks.</summary>
    /// <param name="seen">The two, as who looks sees them.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ImmutableArray<One>> AllAsync(SeenPair seen, CancellationToken cancellationToken)
    {
        var found = await db.Set<AgreementVersion>()
            .AsNoTracking()
            .Where(one => one.PairId == seen.Pair.Id && one.Text != "")
            .OrderByDescending(one => one.Number)
            .Take(Most + 1)
            .ToListAsync(cancellationToken);
        return
        [
            .. found
                .Select(
                    (one, at) => new One(one, texts.Read(one), at + 1 < found.Count ? texts.Read(found[at + 1]) : null)
                )
                .Take(Most),
        ];
    }

    /// <summary>The two with an id, or without one the first, as who looks sees them; null for none.</summary>
    /// <param name="pairId">The id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<SeenPair?> PairAsync(Guid? pairId, CancellationToken cancellationToken) =>
        pairs.FindAsync(pairId, cancellationToken);
}
