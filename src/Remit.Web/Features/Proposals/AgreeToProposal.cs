using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Proposals.Answering;
using Remit.Web.Features.Proposals.Deciding;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

/// <summary>
/// The other of the two agrees to a page as it stands after their answers. Where that is the page as it was sent, both have
/// agreed, and it stands as soon as whoever else decides about some of it has as well; where something is changed it goes
/// back as a page of theirs, which waits for who sent the first.
/// </summary>
internal sealed class AgreeToProposal(
    RemitDb db,
    CurrentActor current,
    ProposalTurn turns,
    FindReplies replies,
    AskDeciders deciders,
    MakeStand stand,
    ProposalLetters letters
)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The mark of the page that was read (<see cref="MarkOf"/>).</summary>
        public string? Mark { get; set; }
    }

    /// <param name="At">When.</param>
    /// <param name="Address">The address that was confirmed by a code; null where they are signed in.</param>
    /// <param name="Mark">The mark of the page that was read.</param>
    public sealed record Known(DateTimeOffset At, string? Address, string? Mark);

    /// <summary>A mark by which a page that was read is told from one that changed since.</summary>
    /// <param name="text">The document, as Remit writes it.</param>
    public static string MarkOf(string text)
    {
        const int Enough = 16;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Enough];
    }

    /// <summary>Somebody who is signed in agrees.</summary>
    /// <param name="id">To what.</param>
    /// <param name="input">What is asked.</param>
    /// <param name="cancellationToken">Gives up; then nothing is agreed.</param>
    public async Task<Outcome<Proposal>> RunAsync(Guid id, Input input, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!await db.ProposalsFor(actor).AnyAsync(one => one.Id == id, cancellationToken))
        {
            return Refusal.NotFound();
        }

        var (turn, proposal) = await turns.TakeAsync(id, cancellationToken);
        await using (turn)
        {
            return await InTurnAsync(proposal, actor, new(turn.At, null, input.Mark), cancellationToken);
        }
    }

    /// <summary>In the turn of the pair, which it ends when they have agreed.</summary>
    /// <param name="proposal">To what.</param>
    /// <param name="actor">Who agrees.</param>
    /// <param name="known">What is known of it.</param>
    /// <param name="cancellationToken">Gives up; then nothing is agreed.</param>
    public async Task<Outcome<Proposal>> InTurnAsync(
        Proposal proposal,
        Actor actor,
        Known known,
        CancellationToken cancellationToken
    )
    {
        if (!proposal.IsOpen || actor.PersonId != proposal.ToId)
        {
            return Refusal.Conflict(actor.PersonId == proposal.ById ? "proposal-own" : "proposal-over");
        }

        var said = FindReplies.Last(await replies.AllAsync(proposal.Id, cancellationToken));
        if (said.Values.Any(one => one.IsOpen))
        {
            return Refusal.Conflict("question-open");
        }

        var page = AgreementReader.Read(proposal.Text).Agreement!;
        if (AnsweredText.Of(page, said) is not { } answered)
        {
            return Refusal.Conflict("nothing-left");
        }

        var text = ReferenceEquals(answered, page) ? proposal.Text : AgreementWriter.Write(answered);
        return MarkOf(text) != known.Mark ? Refusal.Conflict("page-changed")
            : text == proposal.Text ? await AgreeAsync(proposal, actor, known, cancellationToken)
            : await AnswerAsync((proposal, page), text, (actor, known), cancellationToken);
    }

    private async Task<Outcome<Proposal>> AgreeAsync(
        Proposal proposal,
        Actor actor,
        Known known,
        CancellationToken cancellationToken
    )
    {
        var agreed = proposal.Agree(actor.PersonId, known.At);
        if (!agreed.IsOk)
        {
            return agreed;
        }

        var others = await deciders.BeginAsync(proposal, cancellationToken);
        if (!others.TryGet(out var isAnybody))
        {
            return Outcome<Proposal>.Refuse(others.Refusals);
        }

        if (isAnybody)
        {
            proposal.WaitForDeciders(known.Address);
            await db.SaveAsync(actor, "page-agreed-by-two", proposal, cancellationToken);
            return proposal;
        }

        var outcome = await stand.RunAsync(proposal, (known.At, known.Address), known.At, cancellationToken);
        if (!outcome.TryGet(out var version))
        {
            return Outcome<Proposal>.Refuse(outcome.Refusals);
        }

        await db.SaveAsync(actor, NextVersion.What, version, cancellationToken);
        return proposal;
    }

    private async Task<Outcome<Proposal>> AnswerAsync(
        (Proposal Sent, Agreement Page) to,
        string text,
        (Actor Actor, Known Known) by,
        CancellationToken cancellationToken
    )
    {
        var (sent, page) = to;
        var back = new SentPage(sent.DraftId, sent.IsOffer ? page.Lead : page.Contributor, text, !sent.IsOffer)
        {
            Lines = sent.Lines,
        };
        var outcome = sent.Answer(back, (by.Known.At, by.Known.Address));
        if (outcome.TryGet(out var answer))
        {
            if (await deciders.CarryAsync(sent, answer, cancellationToken) is { } unknown)
            {
                return unknown;
            }

            db.Add(answer);
            await letters.PutToAsync(sent.ById, answer.Id, "Answered", cancellationToken);
            await db.SaveAsync(by.Actor, "page-answered", answer, cancellationToken);
        }

        return outcome;
    }
}
