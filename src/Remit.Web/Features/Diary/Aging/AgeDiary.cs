using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Journal;
using Remit.Web.Features.People;
using Remit.Web.Features.Starting;
using Remit.Web.Security;

namespace Remit.Web.Features.Diary;

/// <summary>
/// What is old in somebody's diary becomes numbers, a batch at a time, in their turn. How far a goal is stays; a count that a
/// draft quotes is from then on that of what the diary still shows.
/// </summary>
internal sealed class AgeDiary(RemitDb db, QuotedDiary quoted, TimeProvider time)
{
    private const int Most = 200;

    /// <param name="ownerId">Whose.</param>
    /// <param name="cancellationToken">Gives up; then the batch has not happened.</param>
    /// <returns>Whether there may be more.</returns>
    public async Task<bool> RunAsync(Guid ownerId, CancellationToken cancellationToken)
    {
        await using var turn = await db.TakeOwnTurnAsync(ownerId, time, cancellationToken);
        var house = await db.Set<Installation>().AsNoTracking().SingleAsync(cancellationToken);
        var before = turn.At.AddMonths(-house.EntryMonths);
        var old = await db.Set<DiaryEntry>()
            .Where(entry => entry.OwnerId == ownerId && entry.AskedAt < before)
            .OrderBy(entry => entry.AskedAt)
            .Take(Most)
            .ToListAsync(cancellationToken);
        if (old.Count == 0)
        {
            return false;
        }

        var months = await db.Set<DiaryMonth>()
            .Where(month => month.OwnerId == ownerId)
            .ToDictionaryAsync(month => month.Month, cancellationToken);
        foreach (var entry in old)
        {
            var first = DiaryMonth.MonthOf(entry);
            if (!months.TryGetValue(first, out var month))
            {
                months[first] = month = DiaryMonth.Of(entry);
                db.Add(month);
            }

            month.Add(entry);
        }

        var ids = old.ConvertAll(entry => entry.Id);
        await JournalEntry.EraseAllAsync(
            db.Set<JournalEntry>().Where(row => row.ChainId == ownerId && ids.Contains(row.SubjectId)),
            cancellationToken
        );
        await KeepCountsAsync(ownerId, old, cancellationToken);
        await db.SaveAsync(Actor.Nobody, "diary-aged", months[DiaryMonth.MonthOf(old[^1])], cancellationToken);
        return old.Count == Most;
    }

    private async Task KeepCountsAsync(Guid ownerId, List<DiaryEntry> old, CancellationToken cancellationToken)
    {
        var goals = await db.Set<DiaryGoal>().Where(one => one.OwnerId == ownerId).ToListAsync(cancellationToken);
        goals.ForEach(goal => goal.KeepCount(old));
        db.RemoveRange(old);
        var owner = await db.Set<Person>().AsNoTracking().SingleAsync(one => one.Id == ownerId, cancellationToken);
        await quoted.KeepAsync(new Actor(ownerId, owner.Zone), cancellationToken);
    }
}
