using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Journal;

namespace Remit.Web.Features.Pausing;

/// <summary>Erases what pauses hold of people, in the turn that is held; saving is the caller's.</summary>
internal sealed class PauseTraces(RemitDb db)
{
    /// <summary>Erases why somebody who leaves paused what they have with another.</summary>
    /// <param name="pairId">The pair.</param>
    /// <param name="personId">Who leaves.</param>
    /// <param name="cancellationToken">Gives up; then nothing has happened.</param>
    public async Task EraseReasonsAsync(Guid pairId, Guid personId, CancellationToken cancellationToken)
    {
        var theirs = await db.Set<PairPause>()
            .Where(pause => pause.PairId == pairId && pause.ById == personId)
            .ToListAsync(cancellationToken);
        await EraseJournalAsync(theirs, pairId, cancellationToken);
        theirs.ForEach(pause => pause.EraseReason());
    }

    /// <summary>Takes away the pauses of two people of whom nobody may read anything any more.</summary>
    /// <param name="pairId">The pair.</param>
    /// <param name="cancellationToken">Gives up; then nothing has happened.</param>
    public async Task EraseAllAsync(Guid pairId, CancellationToken cancellationToken) =>
        await RemoveAsync(
            await db.Set<PairPause>().Where(pause => pause.PairId == pairId).ToListAsync(cancellationToken),
            pairId,
            cancellationToken
        );

    /// <summary>Takes pauses of a pair away, and what the journal holds of them.</summary>
    /// <param name="pauses">The pauses.</param>
    /// <param name="pairId">The pair.</param>
    /// <param name="cancellationToken">Gives up; then nothing has happened.</param>
    public async Task RemoveAsync(List<PairPause> pauses, Guid pairId, CancellationToken cancellationToken)
    {
        await EraseJournalAsync(pauses, pairId, cancellationToken);
        db.RemoveRange(pauses);
    }

    private Task<int> EraseJournalAsync(List<PairPause> pauses, Guid pairId, CancellationToken cancellationToken)
    {
        var ids = pauses.ConvertAll(pause => pause.Id);
        return JournalEntry.EraseAllAsync(
            db.Set<JournalEntry>().Where(row => row.ChainId == pairId && ids.Contains(row.SubjectId)),
            cancellationToken
        );
    }
}
