using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

/// <summary>
/// Whoever opened a link does something there for the first time: with that the two are a pair, in which nothing is agreed
/// yet.
/// </summary>
internal sealed class BecomePair(RemitDb db, ProposalTurn turns)
{
    /// <param name="opened">The link.</param>
    /// <param name="cancellationToken">Gives up; then they are none.</param>
    public async Task RunAsync(OpenedLink opened, CancellationToken cancellationToken)
    {
        var (turn, proposal) = await turns.TakeAsync(opened.Proposal.Id, cancellationToken);
        await using (turn)
        {
            if (proposal.PairId is not null || !proposal.IsOpen)
            {
                return;
            }

            var by = await db.Set<Person>().SingleAsync(one => one.Id == proposal.ById, cancellationToken);
            var guest = Person.Guest(proposal.To, by.Zone);
            var pair = proposal.IsOffer ? Pair.Of(guest, by) : Pair.Of(by, guest);
            db.AddRange(guest, pair);
            proposal.BelongTo(pair);
            await db.SaveAsync(new Actor(guest.Id, guest.Zone), "pair-began", pair, cancellationToken);
        }
    }
}
