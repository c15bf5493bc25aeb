using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Drafts;

/// <summary>Somebody answers a question about a line, or about the whole page.</summary>
internal sealed class AnswerLine(RemitDb db, CurrentActor current, TimeProvider time)
{
    /// <param name="Line">The line; null when only the whole page is answered for.</param>
    /// <param name="OfLine">Answers about the line.</param>
    /// <param name="OfPage">Answers about the whole page.</param>
    /// <param name="Draft">The draft the page is of; null for that of the line, or where there was none yet.</param>
    public sealed record Input(Guid? Line, GivenAnswers OfLine, GivenAnswers OfPage, Guid? Draft = null);

    /// <param name="Draft">The draft after it.</param>
    /// <param name="Line">The line after it; null when none was answered for.</param>
    public sealed record Result(Draft Draft, DraftLine? Line);

    public async Task<Outcome<Result>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var line = input.Line is { } id
            ? await db.DraftLinesFor(actor).SingleOrDefaultAsync(one => one.Id == id, cancellationToken)
            : null;
        if (line is null && input.Line is not null)
        {
            return Refusal.NotFound();
        }

        var asked = (line?.DraftId ?? input.Draft, SideOf(input.OfPage), turn.Number);
        if (await DraftOfAsync(actor, asked, cancellationToken) is not { } draft)
        {
            return Refusal.NotFound();
        }

        if (!input.OfLine.IsEmpty && line is not null)
        {
            AnswerFor(draft, line, input.OfLine);
        }

        var ofPage = WithStart(draft, await NamedAsync(actor, input.OfPage, cancellationToken), DayOf(actor, turn));
        if (!ofPage.IsEmpty)
        {
            AnswerFor(draft, ofPage);
        }

        await db.SaveAsync(actor, "draft-answered", line is null ? draft : line, cancellationToken);
        return new Result(draft, line);
    }

    // What is said is the lead's of now, and what the one before said is no longer beside it.
    private static void AnswerFor(Draft draft, DraftLine line, GivenAnswers given)
    {
        var view = new LineView(draft, line);
        var isUnit = given.Find(LineAnswers.MeasuredIn) is { Length: > 0 };
        view = isUnit ? view with { MeasuredIn = given.Find(LineAnswers.MeasuredIn) } : view;
        var read = given.ReadWith(view.Beside, CultureInfo.CurrentCulture);
        if (read.Find(LineAnswers.Said) is not null)
        {
            line.KeepSaidBy(LeadOf(draft));
            read = read.With(LineAnswers.SaidBy, LeadOf(draft));
        }

        line.Answer(read);
    }

    private static void AnswerFor(Draft draft, GivenAnswers given)
    {
        if (given.All.Keys.Any(ClearQuestions.IsSaid))
        {
            draft.KeepSaidByLead();
            given = given.With(DraftAnswers.ClearedWith, LeadOf(draft));
        }

        draft.Answer(given);
    }

    private static string LeadOf(Draft draft) => draft.Answers.Find(DraftAnswers.Lead) ?? "";

    // What is answered for is in hand from now on, so that the next page shows it.
    private async Task<Draft?> DraftOfAsync(
        Actor actor,
        (Guid? Draft, DraftRole? Side, long Turn) asked,
        CancellationToken cancellationToken
    ) =>
        asked.Draft is { } id
            ? await db.OpenDraftAsync(actor, (id, asked.Turn), cancellationToken)
            : await db.TakeDraftAsync(actor, (asked.Side, asked.Turn), cancellationToken);

    // Two people of one name could not be told apart on the page: it is kept as typed, and asked again.
    private async Task<GivenAnswers> NamedAsync(Actor actor, GivenAnswers given, CancellationToken cancellationToken)
    {
        if (given.All.GetValueOrDefault(DraftAnswers.Lead) is not { IsUnread: false } lead)
        {
            return given;
        }

        var owner = await db.Set<Person>()
            .AsNoTracking()
            .SingleAsync(person => person.Id == actor.PersonId, cancellationToken);
        return string.Equals(lead.Value, owner.Name, StringComparison.OrdinalIgnoreCase)
            ? new(given.All.SetItem(DraftAnswers.Lead, lead with { IsUnread = true }))
            : given;
    }

    private static DateOnly DayOf(Actor actor, Turn turn) =>
        DateOnly.FromDateTime(
            TimeZoneInfo.ConvertTime(turn.At, TimeZoneInfo.FindSystemTimeZoneById(actor.Zone)).DateTime
        );

    // What is expected of oneself stands on one's own page, also of somebody who is offering.
    private static DraftRole? SideOf(GivenAnswers given) =>
        given.All.Keys.Any(ClearQuestions.Answers.Contains) ? DraftRole.Contributor : null;

    // The last question settles the day it could start; it is shown and can be changed.
    private static GivenAnswers WithStart(Draft draft, GivenAnswers given, DateOnly today) =>
        given.All.Keys.Any(name => name is DraftAnswers.Told or DraftAnswers.Lead)
        && draft.Answers.Find(DraftAnswers.From) is null
            ? given.With(DraftAnswers.From, DraftDays.Write(DraftDays.StartAfter(today)))
            : given;
}
