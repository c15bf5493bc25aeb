using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Remit.Documents;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Proposals.Renewing;

/// <summary>
/// One of the two would like to go on as they agreed. It stands once the other has pressed the same, or agreed to the page
/// that waits for them by that.
/// </summary>
internal sealed class RenewAgreement(
    RemitDb db,
    CurrentActor current,
    StandingAgreements agreements,
    AgreeToProposal agree,
    ProposalLetters letters,
    TimeProvider time
)
{
    /// <param name="pairId">The two.</param>
    /// <param name="cancellationToken">Gives up; then nothing is sent or agreed.</param>
    /// <returns>The page that waits for the other, or that both have agreed to by this.</returns>
    public async Task<Outcome<Proposal>> RunAsync(Guid pairId, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!await db.PairsFor(actor).AnyAsync(one => one.Id == pairId, cancellationToken))
        {
            return Refusal.NotFound();
        }

        await using var turn = await db.TakeTurnAsync(pairId, time, cancellationToken);
        var pair = await db.PairsFor(actor).SingleAsync(one => one.Id == pairId, cancellationToken);
        var today = pair.Contributor.DayAt(turn.At);
        var found = await agreements.FindAsync(pair, today, cancellationToken);
        if (!found.TryGet(out var standing))
        {
            return Outcome<Proposal>.Refuse(found.Refusals);
        }

        if (WhyNot(standing, today) is { } why)
        {
            return why;
        }

        var open = await db.Set<Proposal>()
            .Open()
            .Where(one => one.PairId == pairId && one.DraftId == Proposal.OfNoDraft)
            .ToListAsync(cancellationToken);
        if (open.Find(one => one.ToId == actor.PersonId) is { } theirs)
        {
            // Also where the days have moved on since: it is what the other would like, and begins today at the latest.
            var known = new AgreeToProposal.Known(turn.At, null, AgreeToProposal.MarkOf(theirs.Text));
            return await agree.InTurnAsync(theirs, actor, known, cancellationToken);
        }

        var text = AgreementWriter.Write(Renewed.Of(standing.Agreement, today));
        return open.Find(one => one.ById == actor.PersonId && one.Text == text) is { } pressedTwice
            ? pressedTwice
            : await SendAsync((pair, standing), (open, text), (actor, turn.At), cancellationToken);
    }

    private static Refusal? WhyNot(StandingAgreement standing, DateOnly today) =>
        standing.NextFrom is { } next ? Refusal.Conflict("renew-later", Days.Full(next, CultureInfo.CurrentCulture))
        : Renewed.AskedFrom(standing.Agreement) is not { } from ? Refusal.Conflict("renew-no-day")
        : today < from ? Refusal.Conflict("renew-early", Days.Full(from, CultureInfo.CurrentCulture))
        : null;

    private async Task<Outcome<Proposal>> SendAsync(
        (Pair Pair, StandingAgreement Standing) of,
        (List<Proposal> Open, string Text) page,
        (Actor Actor, DateTimeOffset At) by,
        CancellationToken cancellationToken
    )
    {
        // The days have moved on since: the page of now takes the place of the one before.
        page.Open.Where(one => one.ById == by.Actor.PersonId).ToList().ForEach(one => one.Withdraw(by.At));
        var isLead = of.Pair.LeadId == by.Actor.PersonId;
        var to = isLead ? of.Standing.Agreement.Contributor : of.Standing.Agreement.Lead;
        var sent = new SentPage(Proposal.OfNoDraft, to, page.Text, isLead) { Lines = Proposal.NothingTold };
        var proposal = Proposal.Send(by.Actor.PersonId, sent, by.At);
        proposal.BelongTo(of.Pair);
        db.Add(proposal);
        await letters.PutToAsync(proposal.ToId!.Value, proposal.Id, "Renew", cancellationToken);
        await db.SaveAsync(by.Actor, "renewal-sent", proposal, cancellationToken);
        return proposal;
    }
}
