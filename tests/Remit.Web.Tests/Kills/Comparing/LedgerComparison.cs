using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.Diary;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.Joining;

namespace Remit.Web.Tests.Kills;

/// <summary>
/// Whether the database holds what success was answered for, once each, and of what was not answered at most one.
/// </summary>
internal sealed class LedgerComparison(RemitDb db, Ledger ledger)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async Task RunAsync()
    {
        Compare(WriteKind.Decision, await db.Set<Decision>().Select(one => one.RequestKey!).ToListAsync(Cancel));
        Compare(WriteKind.Entry, Keys(await db.Set<DiaryEntry>().Select(one => one.FormId).ToListAsync(Cancel)));
        Compare(WriteKind.Line, Keys(await db.Set<DraftLine>().Select(one => one.Id).ToListAsync(Cancel)));
        Compare(
            WriteKind.Removal,
            Keys(
                await db.Set<DraftLine>().Where(one => one.RemovedAt != null).Select(one => one.Id).ToListAsync(Cancel)
            )
        );
        Compare(WriteKind.Invitation, await db.Set<Invitation>().Select(one => one.Mail!).ToListAsync(Cancel));

        // Every writer has one of its own besides.
        var sessions = await db.Set<Session>().CountAsync(Cancel) - Tour.Writers;
        if (sessions < ledger.AnsweredOf(WriteKind.SigningIn) - Tour.Writers)
        {
            ledger.Blame($"There are {sessions} sessions of {ledger.AnsweredOf(WriteKind.SigningIn)} answered.");
        }
    }

    private void Compare(WriteKind kind, IEnumerable<string> found)
    {
        var counts = found.CountBy(key => key).ToDictionary();
        foreach (var (write, isAnswered) in ledger.Writes.Where(one => one.Key.Kind == kind))
        {
            var count = counts.GetValueOrDefault(write.Key);
            if (count > 1 || (isAnswered && count == 0))
            {
                ledger.Blame($"{write}, answered: {isAnswered}, is there {count} times.");
            }
        }

        foreach (var key in counts.Keys.Where(key => !ledger.Writes.ContainsKey(new(kind, key))))
        {
            ledger.Blame($"Nobody wrote the {kind} {key}.");
        }
    }

    private static IEnumerable<string> Keys(IEnumerable<Guid> ids) => ids.Select(id => id.ToString());
}
