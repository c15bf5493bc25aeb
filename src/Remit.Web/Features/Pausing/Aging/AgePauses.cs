using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Journal;
using Remit.Web.Features.Starting;
using Remit.Web.Security;

namespace Remit.Web.Features.Pausing;

/// <summary>Pauses that were over long ago go, a batch at a time, in the turn of the pair.</summary>
internal sealed class AgePauses(RemitDb db, PauseTraces traces, TimeProvider time)
{
    private const int Most = 200;

    /// <param name="pairId">Whose.</param>
    /// <param name="cancellationToken">Gives up; then the batch has not happened.</param>
    /// <returns>Whether there may be more.</returns>
    public async Task<bool> RunAsync(Guid pairId, CancellationToken cancellationToken)
    {
        await using var turn = await db.TakeTurnAsync(pairId, time, cancellationToken);
        var house = await db.Set<Installation>().AsNoTracking().SingleAsync(cancellationToken);
        var before = DateOnly.FromDateTime(turn.At.UtcDateTime).AddMonths(-house.EntryMonths);
        var old = await db.Set<PairPause>()
            .Where(pause => pause.PairId == pairId && pause.Until < before)
            .OrderBy(pause => pause.Until)
            .Take(Most)
            .ToListAsync(cancellationToken);
        if (old.Count == 0)
        {
            return false;
        }

        await traces.RemoveAsync(old, pairId, cancellationToken);
        await db.SaveAsync(Actor.Nobody, "pauses-aged", new Gone(pairId, old.Count), cancellationToken);
        return old.Count == Most;
    }

    /// <summary>What the journal keeps of it.</summary>
    /// <param name="Id">Whose pauses.</param>
    /// <param name="Number">How many.</param>
    private sealed record Gone(Guid Id, int Number) : IJournaled
    {
        /// <inheritdoc/>
        public string ToJournal() => $$"""{"Gone":{{Number}}}""";
    }
}
