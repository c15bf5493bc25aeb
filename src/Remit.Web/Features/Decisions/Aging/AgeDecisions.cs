using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Decisions.Shown;
using Remit.Web.Features.Journal;
using Remit.Web.Features.People;
using Remit.Web.Features.Starting;
using Remit.Web.Security;

namespace Remit.Web.Features.Decisions;

/// <summary>
/// What is old in a pair's log becomes numbers, a batch at a time, each in the pair's turn: counting and erasing are one
/// change, so however often it is begun and broken off, each is counted once.
/// </summary>
internal sealed class AgeDecisions(RemitDb db, StillCounted counted, TimeProvider time)
{
    /// <summary>The most entries of one batch.</summary>
    public const int Most = 200;

    /// <param name="pairId">The pair.</param>
    /// <param name="after">Only entries written after this turn.</param>
    /// <param name="cancellationToken">Gives up; then the batch has not happened.</param>
    /// <returns>The turn of the last entry looked at; null when there is no further one.</returns>
    public async Task<long?> RunAsync(Guid pairId, long after, CancellationToken cancellationToken)
    {
        await using var turn = await db.TakeTurnAsync(pairId, time, cancellationToken);
        var pair = await db.Set<Pair>()
            .Include(one => one.Contributor)
            .SingleAsync(one => one.Id == pairId, cancellationToken);
        var house = await db.Set<Installation>().AsNoTracking().SingleAsync(cancellationToken);
        var today = pair.Contributor.DayAt(turn.At);
        var (results, entries) = (today.AddMonths(-house.ResultMonths), today.AddMonths(-house.EntryMonths));
        var batch = await db.Set<Decision>()
            .Where(one => one.PairId == pairId && one.Turn > after && one.On < results)
            .OrderBy(one => one.Turn)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var still = await counted.FindAsync(pair, today, cancellationToken);
        var changed = new List<Guid>();
        foreach (var decision in batch)
        {
            if (await AgeAsync(decision, (results, entries), still, turn.At))
            {
                changed.Add(decision.Id);
            }
        }

        if (changed.Count > 0)
        {
            changed.AddRange(await ShownOfGoneAsync(batch, cancellationToken));
            await JournalEntry.EraseAllAsync(
                db.Set<JournalEntry>().Where(row => row.ChainId == pairId && changed.Contains(row.SubjectId)),
                cancellationToken
            );
            await db.SaveAsync(Actor.Nobody, "decisions-aged", pair, cancellationToken);
        }

        return batch.Count == Most ? batch[^1].Turn : null;
    }

    private Task<List<Guid>> ShownOfGoneAsync(List<Decision> batch, CancellationToken cancellationToken)
    {
        var gone = batch.Where(one => db.Entry(one).State is EntityState.Deleted).Select(one => one.Id).ToList();
        return db.Set<ShownDecision>()
            .Where(shown => gone.Contains(shown.DecisionId))
            .Select(shown => shown.Id)
            .ToListAsync(cancellationToken);
    }

    /// <returns>Whether anything of it became a number, or went.</returns>
    private async Task<bool> AgeAsync(
        Decision decision,
        (DateOnly Results, DateOnly Entries) before,
        IReadOnlyDictionary<string, DateOnly> still,
        DateTimeOffset at
    )
    {
        if (decision.On >= before.Entries)
        {
            return await AgeResultAsync(decision, before.Results, at);
        }

        var counts =
            decision is { KindName: { } kind, WasDropped: false }
            && still.TryGetValue(kind, out var from)
            && decision.On >= from;
        if (counts && !decision.HasWords)
        {
            return false;
        }

        var month = await MonthAsync(decision);
        decision.CountResult(month, at);
        if (counts)
        {
            decision.KeepNumbers();
        }
        else
        {
            month.AddEntry(decision);
            db.Remove(decision);
        }

        return true;
    }

    private async Task<bool> AgeResultAsync(Decision decision, DateOnly before, DateTimeOffset at)
    {
        // It counts from the day it was known.
        var isOld = decision.Result is { } result && result.On < before;
        if (isOld)
        {
            decision.CountResult(await MonthAsync(decision), at);
        }

        return decision.ForgetHowSure() || isOld;
    }

    private async Task<DecisionMonth> MonthAsync(Decision decision)
    {
        var (first, kind) = (DecisionMonth.MonthOf(decision.On), decision.KindName ?? "");
        var months = db.Set<DecisionMonth>();
        var month =
            months.Local.FirstOrDefault(one => one.IsOf(decision))
            ?? await months.SingleOrDefaultAsync(one =>
                one.PairId == decision.PairId && one.Month == first && one.KindName == kind
            );
        if (month is null)
        {
            month = DecisionMonth.Of(decision);
            db.Add(month);
        }

        return month;
    }
}
