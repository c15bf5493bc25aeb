using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

/// <summary>
/// The other of the two agrees to a page, as it was sent: with that both have, and it stands. What is agreed is what they
/// read; a page that was changed was sent anew and is another.
/// </summary>
internal sealed class AgreeToProposal(RemitDb db, CurrentActor current, ProposalTurn turns, NextVersion versions)
{
    /// <summary>Somebody who is signed in agrees.</summary>
    /// <param name="id">To what.</param>
    /// <param name="cancellationToken">Gives up; then nothing is agreed.</param>
    public async Task<Outcome<AgreementVersion>> RunAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!await db.ProposalsFor(actor).AnyAsync(one => one.Id == id, cancellationToken))
        {
            return Refusal.NotFound();
        }

        var (turn, proposal) = await turns.TakeAsync(id, cancellationToken);
        await using (turn)
        {
            return await InTurnAsync(proposal, actor, (turn.At, null), cancellationToken);
        }
    }

    /// <summary>In the turn of the pair, which it ends when the two have agreed.</summary>
    /// <param name="proposal">To what.</param>
    /// <param name="actor">Who agrees.</param>
    /// <param name="known">When, and the address that was confirmed by a code; null where they are signed in.</param>
    /// <param name="cancellationToken">Gives up; then nothing is agreed.</param>
    public async Task<Outcome<AgreementVersion>> InTurnAsync(
        Proposal proposal,
        Actor actor,
        (DateTimeOffset At, string? Address) known,
        CancellationToken cancellationToken
    )
    {
        var agreed = proposal.Agree(actor.PersonId, known.At);
        if (!agreed.IsOk)
        {
            return Outcome<AgreementVersion>.Refuse(agreed.Refusals);
        }

        var pair = await db.Set<Pair>()
            .Include(one => one.Contributor)
            .Include(one => one.Lead)
            .SingleAsync(one => one.Id == proposal.PairId, cancellationToken);
        var outcome = await versions.MakeAsync(pair, proposal.Text, known.At, cancellationToken);
        if (!outcome.TryGet(out var version))
        {
            return outcome;
        }

        // Who sent it agreed by sending.
        db.Add(Assent.SignedIn(version, proposal.ById, proposal.SentAt));
        db.Add(
            known.Address is { } address
                ? Assent.ByCode(version, actor.PersonId, known.At, address)
                : Assent.SignedIn(version, actor.PersonId, known.At)
        );
        await db.SaveAsync(actor, AgreeOn.What, version, cancellationToken);
        return version;
    }
}
