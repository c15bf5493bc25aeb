using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Security;

namespace Remit.Web.Features.Decisions;

/// <summary>Reads the log of a pair.</summary>
internal sealed class DecisionLog(RemitDb db, CurrentActor current)
{
    /// <summary>The most lines a page holds.</summary>
    public const int LongestPage = 100;

    /// <summary>A page of a pair's log, the latest written first; empty where there is no such pair for this person.</summary>
    /// <param name="pairId">The pair.</param>
    /// <param name="before">Only what was written before this turn; null for the first page.</param>
    /// <param name="size">How many lines, at most <see cref="LongestPage"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<List<DecisionLine>> PageAsync(
        Guid pairId,
        long? before,
        int size,
        CancellationToken cancellationToken
    )
    {
        var actor = await current.GetAsync(cancellationToken);
        return await db.DecisionsFor(actor)
            .AsNoTracking()
            .Where(decision => decision.PairId == pairId && (before == null || decision.Turn < before))
            .OrderByDescending(decision => decision.Turn)
            .Take(Math.Clamp(size, 1, LongestPage))
            .Select(decision => new DecisionLine
            {
                Id = decision.Id,
                Turn = decision.Turn,
                KindName = decision.KindName,
                On = decision.On,
                Title = decision.Title,
                Subject = decision.Subject,
                Facts = decision.Facts,
                Count = decision.Count,
                Sums = decision.Sums,
                Level = decision.Answer.Level,
                TookInstead = decision.TookInstead,
                Result = decision.Result == null ? null : decision.Result.Kind,
                IsWithdrawn = decision.WithdrawnAt != null,
            })
            .ToListAsync(cancellationToken);
    }

    /// <summary>One decision; null when there is none for this person.</summary>
    public async Task<Decision?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        return await db.DecisionsFor(actor)
            .AsNoTracking()
            .SingleOrDefaultAsync(decision => decision.Id == id, cancellationToken);
    }
}
