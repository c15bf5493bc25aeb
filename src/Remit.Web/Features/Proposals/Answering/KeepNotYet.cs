using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Diary;
using Remit.Web.Features.Drafts;

namespace Remit.Web.Features.Proposals.Answering;

/// <summary>
/// A lead's "not yet" stands beside the line it was said to, in the draft of who asked, and is the next step there: what
/// was to be shown first is counted by their diary, and the day to ask again comes up.
/// </summary>
internal sealed class KeepNotYet(RemitDb db)
{
    /// <summary>Puts it there, in the turn that is held; saving is the caller's.</summary>
    /// <param name="held">The turn.</param>
    /// <param name="reply">What was said.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task PutAsync(AnswerTurn.Held held, LineReply reply, CancellationToken cancellationToken)
    {
        var asker = held.Proposal.ById;
        if (
            held.Proposal.IsOffer
            || reply.Is is ReplyKind.Question
            || held.Proposal.Lines.GetValueOrDefault(reply.Kind)?.LineId is not { } id
        )
        {
            return;
        }

        await db.KeepStillAsync(asker, cancellationToken);
        if (
            await db.Set<DraftLine>().SingleOrDefaultAsync(one => one.Id == id, cancellationToken) is not { } line
            || await DraftAsync(line, held.Proposal, cancellationToken) is not { } draft
            || (reply.Is is not ReplyKind.NotYet && !IsNotYet(line))
        )
        {
            return;
        }

        await EndGoalsAsync(line, reply, held, cancellationToken);
        line.Answer(SaidBy(draft, reply, held));
    }

    // Their draft, as long as it is for whom the page was sent to.
    private async Task<Draft?> DraftAsync(DraftLine line, Proposal page, CancellationToken cancellationToken)
    {
        var draft = await db.Set<Draft>().AsNoTracking().SingleAsync(one => one.Id == line.DraftId, cancellationToken);
        return draft.OwnerId == page.ById && LastSaid.IsSame(page.To, draft.Answers.Find(DraftAnswers.Lead))
            ? draft
            : null;
    }

    // Of one line it is one goal: another number takes its place, and what is no longer said is no goal.
    private async Task EndGoalsAsync(
        DraftLine line,
        LineReply reply,
        AnswerTurn.Held held,
        CancellationToken cancellationToken
    )
    {
        var goals = await db.Set<DiaryGoal>()
            .Where(one => one.OwnerId == held.Proposal.ById && one.LineId == line.Id && one.EndedAt == null)
            .ToListAsync(cancellationToken);
        if (reply.Many is not { } many)
        {
            var (before, words) = (
                line.Answers.Number(LineAnswers.Many),
                line.Answers.Find(LineAnswers.TheirWords) ?? ""
            );
            goals.FindAll(one => one.Number == before && one.Words == words).ForEach(one => one.End(held.Turn.At));
        }
        else if (!goals.Exists(one => one.Number == many))
        {
            goals.ForEach(one => one.End(held.Turn.At));
            var goal = new BeginGoal.Input(Guid.CreateVersion7(), line.Id, many, reply.Words, held.Turn.At);
            db.Add(DiaryGoal.Of(held.Proposal.ById, goal, held.Turn.At).Value);
        }
    }

    private static bool IsNotYet(DraftLine line) => line.Answers.Find(LineAnswers.Said) is LastSaid.NotYet;

    private static GivenAnswers SaidBy(Draft draft, LineReply reply, AnswerTurn.Held held)
    {
        var day = DateOnly.FromDateTime(
            TimeZoneInfo.ConvertTime(held.Turn.At, TimeZoneInfo.FindSystemTimeZoneById(held.Actor.Zone)).DateTime
        );
        var isNotYet = reply.Is is ReplyKind.NotYet;
        return GivenAnswers
            .None.With(LineAnswers.Said, isNotYet ? LastSaid.NotYet : "")
            .With(LineAnswers.SaidOn, isNotYet ? DraftDays.Write(day) : "")
            .With(LineAnswers.SaidBy, isNotYet ? draft.Answers.Find(DraftAnswers.Lead) ?? "" : "")
            .With(LineAnswers.NotYet, reply.Way ?? "")
            .With(LineAnswers.Many, reply.Many is { } many ? Answered.Write(many) : "")
            .With(LineAnswers.Whose, reply.Whose ?? "")
            .With(LineAnswers.AskAgain, reply.AskAgain is { } again ? DraftDays.Write(again) : "")
            .With(LineAnswers.TheirWords, isNotYet ? reply.Words : "");
    }
}
