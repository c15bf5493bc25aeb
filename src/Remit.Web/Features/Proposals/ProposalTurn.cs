using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;

namespace Remit.Web.Features.Proposals;

/// <summary>
/// Takes the turn in which a proposal may change: that of the pair, or of who sent it as long as the other has only read.
/// </summary>
internal sealed class ProposalTurn(RemitDb db, TimeProvider time)
{
    /// <param name="id">The proposal, which is there.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The turn, to be disposed of by the caller, and the proposal as it is in it.</returns>
    public async Task<(Turn Turn, Proposal Proposal)> TakeAsync(Guid id, CancellationToken cancellationToken)
    {
        while (true)
        {
            db.ChangeTracker.Clear();
            var known = await db.Set<Proposal>()
                .Where(one => one.Id == id)
                .Select(one => new { one.ById, one.PairId })
                .SingleAsync(cancellationToken);
            var turn = known.PairId is { } pair
                ? await db.TakeTurnAsync(pair, time, cancellationToken)
                : await db.TakeOwnTurnAsync(known.ById, time, cancellationToken);
            var proposal = await db.Set<Proposal>().SingleAsync(one => one.Id == id, cancellationToken);
            if (proposal.PairId == known.PairId)
            {
                return (turn, proposal);
            }

            // The two became a pair meanwhile, so it is another turn that counts.
            await turn.DisposeAsync();
        }
    }
}
