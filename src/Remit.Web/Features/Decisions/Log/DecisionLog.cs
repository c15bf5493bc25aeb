using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Decisions;

/// <summary>Reads the log of a pair.</summary>
internal sealed class DecisionLog(RemitDb db, CurrentActor current)
{
    /// <summary>The most entries a page holds.</summary>
    public const int LongestPage = 100;

    private const int MostMonths = 500;

    /// <summary>A page of a pair's log, the latest written first.</summary>
    /// <param name="pairId">The pair.</param>
    /// <param name="before">Only what was written before this turn; null for the first page.</param>
    /// <param name="size">How many entries, at most <see cref="LongestPage"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<ImmutableArray<Decision>>> PageAsync(
        Guid pairId,
        long? before,
        int size,
        CancellationToken cancellationToken
    )
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!await db.PairsFor(actor).AnyAsync(pair => pair.Id == pairId, cancellationToken))
        {
            return Refusal.NotFound();
        }

        var page = await db.Set<Decision>()
            .AsNoTracking()
            .Where(decision => decision.PairId == pairId && (before == null || decision.Turn < before))
            .OrderByDescending(decision => decision.Turn)
            .Take(Math.Clamp(size, 1, LongestPage))
            .ToListAsync(cancellationToken);
        return page.ToImmutableArray();
    }

    /// <summary>What is left of a pair's old decisions: numbers, the latest month first.</summary>
    /// <param name="pairId">The pair.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<DecisionMonth>> MonthsAsync(Guid pairId, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        return await db.DecisionMonthsFor(actor)
            .AsNoTracking()
            .Where(month => month.PairId == pairId)
            .OrderByDescending(month => month.Month)
            .ThenBy(month => month.KindName)
            .Take(MostMonths)
            .ToListAsync(cancellationToken);
    }

    /// <summary>One decision.</summary>
    public async Task<Outcome<Decision>> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var decision = await db.DecisionsFor(actor)
            .AsNoTracking()
            .SingleOrDefaultAsync(decision => decision.Id == id, cancellationToken);
        return decision is null ? Refusal.NotFound() : decision;
    }
}
