using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;

namespace Remit.Web.Features.Proposals.Answering;

/// <summary>Reads what was said to the lines of a page, for one of the two.</summary>
internal sealed class FindReplies(RemitDb db)
{
    /// <summary>All of it, in the order in which it was said.</summary>
    /// <param name="proposalId">The page, which the caller may see.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ImmutableArray<LineReply>> AllAsync(Guid proposalId, CancellationToken cancellationToken) =>
        [
            .. await db.Set<LineReply>()
                .AsNoTracking()
                .Where(one => one.ProposalId == proposalId)
                .OrderBy(one => one.At)
                .ThenBy(one => one.Id)
                .ToListAsync(cancellationToken),
        ];

    /// <summary>What was said last to each line that anything was said to, by the names of the kinds of decision.</summary>
    /// <param name="all">What was said, in its order.</param>
    public static Dictionary<string, LineReply> Last(IEnumerable<LineReply> all) =>
        all.GroupBy(one => one.Kind, StringComparer.Ordinal)
            .ToDictionary(one => one.Key, one => one.Last(), StringComparer.Ordinal);
}
