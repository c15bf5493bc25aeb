using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Diary;

/// <summary>Somebody takes an entry out of their diary, or puts it back.</summary>
internal sealed class RemoveEntry(RemitDb db, CurrentActor current, QuotedDiary quoted, TimeProvider time)
{
    public async Task<Outcome<DiaryEntry>> RunAsync(Guid id, bool isBack, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var entry = await db.DiaryFor(actor).SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (entry is null)
        {
            return Refusal.NotFound();
        }

        if (isBack)
        {
            entry.PutBack();
        }
        else
        {
            entry.Remove(turn.At);
        }

        await quoted.KeepAsync(actor, cancellationToken);
        await db.SaveAsync(actor, isBack ? "proposal-put-back" : "proposal-removed", entry, cancellationToken);
        return entry;
    }
}
