using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals.Answering;

/// <summary>Whoever sent a page answers a question to one of its lines.</summary>
internal sealed class AnswerQuestion(
    RemitDb db,
    CurrentActor current,
    FindGuestLink links,
    ProposalTurn turns,
    ProposalLetters letters
)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The question.</summary>
        public Guid Question { get; set; }

        /// <summary>The answer.</summary>
        [Required(ErrorMessage = "answer-missing")]
        [MaxLength(LineReply.LongestWords, ErrorMessage = "text-too-long")]
        public string? Text { get; set; }
    }

    /// <param name="isLinked">Whether it is answered by the link this browser opened.</param>
    /// <param name="input">What is asked.</param>
    /// <param name="cancellationToken">Gives up; then nothing is answered.</param>
    public async Task<Outcome<LineReply>> RunAsync(bool isLinked, Input input, CancellationToken cancellationToken)
    {
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<LineReply>.Refuse(refusals);
        }

        if (
            await WhoAsync(isLinked, cancellationToken) is not { } actor
            || await PageAsync(actor, input.Question, cancellationToken) is not { } page
        )
        {
            return Refusal.NotFound();
        }

        var (turn, proposal) = await turns.TakeAsync(page, cancellationToken);
        await using (turn)
        {
            if (!proposal.IsOpen)
            {
                return Refusal.Conflict("proposal-over");
            }

            var reply = await db.Set<LineReply>().SingleAsync(one => one.Id == input.Question, cancellationToken);
            var outcome = reply.AnswerWith(input.Text!.Trim(), turn.At);
            if (outcome.IsOk)
            {
                await letters.PutToAsync(reply.ById, proposal.Id, "Answer", cancellationToken);
                await db.SaveAsync(actor, "question-answered", reply, cancellationToken);
            }

            return outcome;
        }
    }

    private async Task<Actor?> WhoAsync(bool isLinked, CancellationToken cancellationToken) =>
        !isLinked ? await current.FindAsync(cancellationToken)
        : await links.FindAsync(cancellationToken) is { GuestId: { } guest } opened
            ? new Actor(guest, opened.Proposal.By.Zone)
        : null;

    private Task<Guid?> PageAsync(Actor actor, Guid question, CancellationToken cancellationToken) =>
        db.Set<LineReply>()
            .Where(one => one.Id == question)
            .Where(one => db.Set<Proposal>().Any(page => page.Id == one.ProposalId && page.ById == actor.PersonId))
            .Select(one => (Guid?)one.ProposalId)
            .SingleOrDefaultAsync(cancellationToken);
}
