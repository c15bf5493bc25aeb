using Microsoft.EntityFrameworkCore;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Drafts.Findings;

/// <summary>Somebody settles something worth a look by an edit of the document that came from a file.</summary>
internal sealed class RepairDraft(
    RemitDb db,
    CurrentActor current,
    DraftReading reading,
    DraftFindings findings,
    TimeProvider time
)
{
    /// <param name="Finding">The id of what was found.</param>
    /// <param name="Typed">The number or the sentence that was asked for; null where none was.</param>
    public sealed record Input(string? Finding, string? Typed);

    /// <summary>Settles it; what is settled already stays as it is.</summary>
    /// <param name="input">What is asked.</param>
    /// <param name="cancellationToken">Gives up; then nothing is changed.</param>
    public async Task<Outcome<bool>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var read = await reading.FindAsync(cancellationToken);
        if (!read.TryGet(out var whole) || whole.Seen.Document is not { } document)
        {
            return Refusal.NotFound();
        }

        if (findings.Of(whole).Find(input.Finding) is not { Found: { } found } finding)
        {
            return false;
        }

        var repaired = Repaired((found, finding.Steps.OfType<FindingStep.Fill>().FirstOrDefault()), whole, input.Typed);
        if (!repaired.TryGet(out var text))
        {
            return Outcome<bool>.Refuse(repaired.Refusals);
        }

        var line = await db.DraftLinesFor(actor).SingleAsync(one => one.Id == document.Id, cancellationToken);
        line.Answer(GivenAnswers.None.With(LineAnswers.Document, AgreementWriter.Write(text)));
        if (found.Code is FindingCode.ReviewFarAway)
        {
            await TakeDaysAsync(actor, whole.Seen.Draft, text, cancellationToken);
        }

        await db.SaveAsync(actor, "draft-repaired", line, cancellationToken);
        return true;
    }

    private Outcome<Agreement> Repaired(
        (Finding Found, FindingStep.Fill? Fill) finding,
        WholeDraft whole,
        string? typed
    )
    {
        decimal? number = null;
        if (finding.Fill is { Of: not null } size)
        {
            var read = size.Read(typed ?? "");
            if (!read.TryGet(out var given))
            {
                return Outcome<Agreement>.Refuse(read.Refusals);
            }

            number = given;
        }
        else if (finding.Fill is not null && string.IsNullOrWhiteSpace(typed))
        {
            return Refusal.Invalid("sentence-missing", FindingStep.Fill.Field);
        }

        var repair = new DocumentRepair(finding.Found)
        {
            Today = whole.Owner.DayAt(time.GetUtcNow()),
            Number = number,
            Words = typed?.Trim(),
        };
        var before = AgreementReader.Read(whole.Seen.Document!.Answers.Find(LineAnswers.Document)!).Agreement!;
        return
            repair.In(before) is { } after && AgreementReader.Read(AgreementWriter.Write(after)).Agreement is not null
            ? after
            : Refusal.Conflict("finding-by-hand");
    }

    // The days of the page are those of the document, until somebody says others.
    private async Task TakeDaysAsync(Actor actor, Draft seen, Agreement document, CancellationToken cancellationToken)
    {
        var draft = await db.DraftsFor(actor).SingleAsync(one => one.Id == seen.Id, cancellationToken);
        var said = DocumentParts.PageOf(document, draft.Role);
        draft.Answer(
            GivenAnswers
                .None.With(DraftAnswers.From, said.Find(DraftAnswers.From)!)
                .With(DraftAnswers.Weeks, said.Find(DraftAnswers.Weeks)!)
        );
    }
}
