using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.Diary;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.Joining;
using Remit.Web.Features.Journal;
using Remit.Web.Features.Mail;
using Remit.Web.Jobs;

namespace Remit.Web.Tests.Kills;

/// <summary>
/// Whether no change is there by half: each thing has its row of the journal and says what its last row says, and the
/// other way round; and each invitation has its mail in the outbox.
/// </summary>
internal sealed class JournalComparison(RemitDb db, Ledger ledger)
{
    private ILookup<Guid, JournalEntry> rows = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async Task RunAsync()
    {
        var all = await db.Set<JournalEntry>()
            .AsNoTracking()
            .OrderBy(row => row.ChainId)
            .ThenBy(row => row.Turn)
            .ToListAsync(Cancel);
        rows = all.ToLookup(row => row.SubjectId);
        await CompareAsync<Decision>("decision-written", isOnce: true);
        await CompareAsync<DiaryEntry>("proposal-written", isOnce: true);
        await CompareAsync<DraftLine>("line-begun", isOnce: false);
        await CompareAsync<Invitation>("invited", isOnce: true);
        await CompareAsync<Session>("signed-in", isOnce: true);
        var (invited, mails) = (
            await db.Set<Invitation>().CountAsync(Cancel),
            await db.Set<Job>().CountAsync(job => job.Kind == Outbox.Kind, Cancel)
        );
        if (invited != mails)
        {
            ledger.Blame($"There are {invited} invitations and {mails} mails in the outbox.");
        }
    }

    private async Task CompareAsync<T>(string what, bool isOnce)
        where T : class, IJournaled
    {
        var things = await db.Set<T>().AsNoTracking().ToListAsync(Cancel);
        foreach (var thing in things)
        {
            var begun = rows[thing.Id].Count(row => row.What == what);
            if (begun == 0 || (isOnce && begun > 1))
            {
                ledger.Blame($"The {typeof(T).Name} {thing.Id} has {begun} rows '{what}' of the journal.");
            }
            else if (rows[thing.Id].Last().Content != thing.ToJournal())
            {
                ledger.Blame($"The {typeof(T).Name} {thing.Id} is not what its last row of the journal says.");
            }
        }

        var known = things.Select(thing => thing.Id).ToHashSet();
        foreach (var lost in rows.Where(one => !known.Contains(one.Key) && one.Any(row => row.What == what)))
        {
            ledger.Blame($"The journal says '{what}' of {lost.Key}, which is not there.");
        }
    }
}
