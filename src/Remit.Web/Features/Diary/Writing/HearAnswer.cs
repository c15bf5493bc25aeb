using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Diary;

/// <summary>Something came back to a proposal, or it was a slip to say so.</summary>
internal sealed class HearAnswer(RemitDb db, CurrentActor current, QuotedDiary quoted, TimeProvider time)
{
    /// <param name="Entry">The entry.</param>
    /// <param name="Answer">What came back; null for nothing yet.</param>
    public sealed record Input(Guid Entry, DiaryAnswer? Answer);

    public async Task<Outcome<DiaryEntry>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var entry = await db.DiaryFor(actor).SingleOrDefaultAsync(one => one.Id == input.Entry, cancellationToken);
        if (entry is null)
        {
            return Refusal.NotFound();
        }

        entry.Hear(input.Answer, await db.KeepsWaitingAsync(cancellationToken) ? turn.At : null);
        await quoted.KeepAsync(actor, cancellationToken);
        await db.SaveAsync(actor, "proposal-answered", entry, cancellationToken);
        return entry;
    }
}
