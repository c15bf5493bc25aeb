using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// Somebody brings a document in from a file: it becomes their draft, with everything it says. What stood there before is
/// taken out and can be put back.
/// </summary>
internal sealed class TakeInDocument(RemitDb db, CurrentActor current, TimeProvider time)
{
    private const int LongestText = 256 * 1024;

    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The document, as YAML.</summary>
        [Required(ErrorMessage = "document-missing")]
        [MaxLength(LongestText, ErrorMessage = "text-too-long")]
        public string? Text { get; set; }
    }

    public async Task<Outcome<Draft>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<Draft>.Refuse(refusals);
        }

        var read = AgreementReader.Read(input.Text!);
        if (read.Agreement is not { } agreement)
        {
            return Outcome<Draft>.Refuse([
                .. read.Errors.Select(error => Refusal.Invalid("document-unreadable", "text", error.ToString())),
            ]);
        }

        return await RunAsync(agreement, cancellationToken);
    }

    /// <summary>Takes in a document that has been read.</summary>
    /// <param name="agreement">What it says.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Outcome<Draft>> RunAsync(Agreement agreement, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var draft = await db.TakeDraftAsync(actor, (null, turn.Number), cancellationToken);

        var lines = await db.Set<DraftLine>().Where(line => line.DraftId == draft.Id).ToListAsync(cancellationToken);
        lines.ForEach(line => line.Remove(turn.At));
        var held = DraftLine.In(
            Guid.CreateVersion7(),
            draft.Id,
            lines.Select(line => line.Place).DefaultIfEmpty().Max() + 1
        );
        held.Answer(GivenAnswers.None.With(LineAnswers.Document, AgreementWriter.Write(agreement)));
        db.Add(held);
        draft.TakeOver(AnswersOf(agreement, draft.Role));
        await db.SaveAsync(actor, "document-taken-in", draft, cancellationToken);
        return draft;
    }

    /// <summary>What a document says of the whole page; it holds for lines that are added to it too.</summary>
    /// <param name="agreement">The document.</param>
    /// <param name="role">From which side the draft is written.</param>
    public static GivenAnswers AnswersOf(Agreement agreement, DraftRole role)
    {
        const int DaysOfWeek = 7;
        var weeks = agreement.InForce.Review is { } review
            ? Math.Max(1, (review.DayNumber - agreement.InForce.From.DayNumber) / DaysOfWeek)
            : DraftDays.UsualWeeks;
        var told = (agreement.Note, agreement.CheckIn) switch
        {
            ({ }, null) => ToldBy.Note,
            (null, _) => ToldBy.Talk,
            _ => ToldBy.Both,
        };
        var answers = GivenAnswers
            .None.With(DraftAnswers.Lead, role is DraftRole.Lead ? agreement.Contributor : agreement.Lead)
            .With(DraftAnswers.Told, told)
            .With(DraftAnswers.NoteDay, $"{agreement.Note ?? DayOfWeek.Friday}")
            .With(DraftAnswers.From, DraftDays.Write(agreement.InForce.From))
            .With(DraftAnswers.Weeks, weeks.ToString(CultureInfo.InvariantCulture));
        return agreement.Currency is { } currency ? answers.With(DraftAnswers.Currency, currency.Code) : answers;
    }
}
