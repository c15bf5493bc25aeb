using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Drafts;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Diary;

/// <summary>Somebody writes down what they asked, and what they would have done.</summary>
internal sealed class WriteEntry(RemitDb db, CurrentActor current, QuotedDiary quoted, TimeProvider time)
{
    private static readonly string[] Written = [EntryAnswers.Would, EntryAnswers.Amount, EntryAnswers.About];

    /// <param name="Form">The form it is written with. Sent again with the same words it stays one entry.</param>
    /// <param name="Written">What was written.</param>
    public sealed record Input(Guid Form, GivenAnswers Written);

    public async Task<Outcome<DiaryEntry>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        if (!Written.Any(name => input.Written.Find(name) is { Length: > 0 }))
        {
            return Refusal.Invalid("proposal-missing", EntryAnswers.Would);
        }

        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        if (!await db.IsOwnLineAsync(actor, input.Written, cancellationToken))
        {
            return Refusal.NotFound();
        }

        var written = await db.ReadSizeAsync(actor, (input.Written, null), cancellationToken);
        var entry = DiaryEntry.Of(actor.PersonId, input.Form, turn.At, written);
        if (await WrittenAsync(actor, entry, cancellationToken) is { } before)
        {
            return before;
        }

        db.Add(entry);
        await quoted.KeepAsync(actor, cancellationToken);
        await db.SaveAsync(actor, "proposal-written", entry, cancellationToken);
        return entry;
    }

    // Going back and writing another one in the same form is another entry; what was written first stays.
    private async Task<DiaryEntry?> WrittenAsync(Actor actor, DiaryEntry entry, CancellationToken cancellationToken)
    {
        var before = await db.DiaryFor(actor)
            .Where(one => one.FormId == entry.FormId && one.RemovedAt == null)
            .OrderBy(one => one.Id)
            .Take(SeenDiary.Most)
            .ToListAsync(cancellationToken);
        return before.Find(one => one.Answers.SequenceEqual(entry.Answers));
    }
}
