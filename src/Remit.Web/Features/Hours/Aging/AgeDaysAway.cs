using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Journal;
using Remit.Web.Features.Starting;
using Remit.Web.Security;

namespace Remit.Web.Features.Hours;

/// <summary>Days away that were long ago go, a batch at a time, in the turn of who was away.</summary>
internal sealed class AgeDaysAway(RemitDb db, IGoesWithDaysAway with, TimeProvider time)
{
    private const int Most = 200;

    /// <param name="personId">Whose.</param>
    /// <param name="cancellationToken">Gives up; then the batch has not happened.</param>
    /// <returns>Whether there may be more.</returns>
    public async Task<bool> RunAsync(Guid personId, CancellationToken cancellationToken)
    {
        await using var turn = await db.TakeOwnTurnAsync(personId, time, cancellationToken);
        var house = await db.Set<Installation>().AsNoTracking().SingleAsync(cancellationToken);
        var before = DateOnly.FromDateTime(turn.At.UtcDateTime).AddMonths(-house.EntryMonths);
        var old = await db.Set<DaysAway>()
            .Where(away => away.PersonId == personId && away.Until < before)
            .OrderBy(away => away.Until)
            .Take(Most)
            .ToListAsync(cancellationToken);
        if (old.Count == 0)
        {
            return false;
        }

        var days = old.ConvertAll(away => away.Id);
        var ids = await with.FindAsync(days, cancellationToken);
        ids.AddRange(days);
        await JournalEntry.EraseAllAsync(
            db.Set<JournalEntry>().Where(row => row.ChainId == personId && ids.Contains(row.SubjectId)),
            cancellationToken
        );
        db.RemoveRange(old);
        await db.SaveAsync(Actor.Nobody, "days-away-aged", new Gone(personId, old.Count), cancellationToken);
        return old.Count == Most;
    }

    /// <summary>What the journal keeps of it.</summary>
    /// <param name="Id">Whose days.</param>
    /// <param name="Number">How many entries.</param>
    private sealed record Gone(Guid Id, int Number) : IJournaled
    {
        /// <inheritdoc/>
        public string ToJournal() => $$"""{"Gone":{{Number}}}""";
    }
}
