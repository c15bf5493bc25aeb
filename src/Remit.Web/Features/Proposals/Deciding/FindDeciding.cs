using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Documents;
using Remit.Web.Data;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals.Deciding;

/// <summary>Reads a page of two others for who decides about some of it and is asked.</summary>
internal sealed class FindDeciding(RemitDb db, CurrentActor current)
{
    /// <summary>What is asked of who looks; null where it is nothing of theirs, or over.</summary>
    /// <param name="id">Which.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SeenDeciding?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var mine = await db.DecidingForAsync(actor, cancellationToken);
        if (await mine.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellationToken) is not { } asked)
        {
            return null;
        }

        var proposal = await db.Set<Proposal>()
            .AsNoTracking()
            .Include(one => one.By)
            .SingleAsync(one => one.Id == asked.ProposalId, cancellationToken);
        return new(asked, Read(proposal));
    }

    /// <summary>What waits for somebody, the oldest first.</summary>
    /// <param name="actor">Who looks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ImmutableArray<WaitingProposal>> WaitingAsync(Actor actor, CancellationToken cancellationToken)
    {
        var mine = await db.DecidingForAsync(actor, cancellationToken);
        var found = await mine.Join(
                db.Set<Proposal>().Include(one => one.By),
                one => one.ProposalId,
                page => page.Id,
                (one, page) =>
                    new
                    {
                        one.Id,
                        page.OtherAt,
                        page.By.CallMe,
                    }
            )
            .OrderBy(one => one.OtherAt)
            .Take(FindProposals.Most)
            .ToListAsync(cancellationToken);
        return [.. found.Select(one => new WaitingProposal(one.Id, one.CallMe, Waiting.Decider))];
    }

    private static SeenProposal Read(Proposal proposal) =>
        new(proposal, AgreementReader.Read(proposal.Text).Agreement!, null)
        {
            IsMine = false,
            Replies = [],
            Starts = [],
            Started = [],
            Sealed = [],
        };
}
