using Microsoft.EntityFrameworkCore;
using Remit.Documents;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Drafts;

/// <summary>Somebody takes a line out of their draft, or puts it back.</summary>
internal sealed class RemoveLine(RemitDb db, CurrentActor current, TimeProvider time)
{
    public async Task<Outcome<DraftLine>> RunAsync(Guid id, bool isBack, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var line = await db.DraftLinesFor(actor).SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (line is null)
        {
            return Refusal.NotFound();
        }

        await db.OpenDraftAsync(actor, (line.DraftId, turn.Number), cancellationToken);
        if (!isBack)
        {
            line.Remove(turn.At);
        }
        else if (await HasRoomAsync(line, turn.At, cancellationToken))
        {
            line.PutBack();
        }
        else
        {
            return Refusal.Conflict("draft-full", $"{FindDraft.Most}");
        }

        if (line.IsDocument)
        {
            await TakeOverAsync(line, isBack, cancellationToken);
        }

        await db.SaveAsync(actor, isBack ? "line-put-back" : "line-removed", line, cancellationToken);
        return line;
    }

    // What a document says of the whole page comes and goes with it.
    private async Task TakeOverAsync(DraftLine document, bool isBack, CancellationToken cancellationToken)
    {
        var draft = await db.Set<Draft>().SingleAsync(one => one.Id == document.DraftId, cancellationToken);
        draft.GoBack();
        if (isBack && AgreementReader.Read(document.Answers[LineAnswers.Document]).Agreement is { } agreement)
        {
            draft.TakeOver(DocumentParts.PageOf(agreement, draft.Role));
        }
    }

    // Lines come on top of one document; putting another back takes its place.
    private async Task<bool> HasRoomAsync(DraftLine line, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var others = await db.Set<DraftLine>()
            .Where(one => one.DraftId == line.DraftId && one.Id != line.Id && one.RemovedAt == null)
            .ToListAsync(cancellationToken);
        if (line.IsDocument)
        {
            others.FindAll(one => one.IsDocument).ForEach(one => one.Remove(now));
        }

        return others.Count(one => one.RemovedAt is null) < FindDraft.Most;
    }
}
