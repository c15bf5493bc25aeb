using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

/// <summary>Somebody takes back a page they sent, as long as it waits for anybody. Said twice, nothing more happens.</summary>
internal sealed class WithdrawProposal(RemitDb db, CurrentActor current, ProposalTurn turns)
{
    /// <param name="id">Which.</param>
    /// <param name="cancellationToken">Gives up; then it stays as it is.</param>
    /// <returns>The page; refused where it is agreed or answered (<c>proposal-over</c>), or somebody else's.</returns>
    public async Task<Outcome<Proposal>> RunAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!await db.Set<Proposal>().AnyAsync(one => one.Id == id && one.ById == actor.PersonId, cancellationToken))
        {
            return await db.ProposalsFor(actor).AnyAsync(one => one.Id == id, cancellationToken)
                ? Refusal.NotYours("proposal-of-other")
                : Refusal.NotFound();
        }

        var (turn, proposal) = await turns.TakeAsync(id, cancellationToken);
        await using (turn)
        {
            if (proposal.WithdrawnAt is not null)
            {
                return proposal;
            }

            var outcome = proposal.Withdraw(turn.At);
            if (outcome.IsOk)
            {
                await db.SaveAsync(actor, "page-taken-back", proposal, cancellationToken);
            }

            return outcome;
        }
    }
}
