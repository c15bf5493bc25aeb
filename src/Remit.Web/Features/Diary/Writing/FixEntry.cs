using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Drafts;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Diary;

/// <summary>Somebody changes what they wrote in an entry, or adds what was decided instead.</summary>
internal sealed class FixEntry(RemitDb db, CurrentActor current, QuotedDiary quoted, TimeProvider time)
{
    /// <param name="Entry">The entry.</param>
    /// <param name="Given">What is written now.</param>
    public sealed record Input(Guid Entry, GivenAnswers Given);

    public async Task<Outcome<DiaryEntry>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var entry = await db.DiaryFor(actor).SingleOrDefaultAsync(one => one.Id == input.Entry, cancellationToken);
        if (entry is null || !await db.IsOwnLineAsync(actor, input.Given, cancellationToken))
        {
            return Refusal.NotFound();
        }

        entry.Fix(await db.ReadSizeAsync(actor, (input.Given, entry.LineId), cancellationToken));
        await quoted.KeepAsync(actor, cancellationToken);
        await db.SaveAsync(actor, "proposal-fixed", entry, cancellationToken);
        return entry;
    }
}
