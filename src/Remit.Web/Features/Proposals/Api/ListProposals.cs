using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Proposals.Answering;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

/// <summary>Lists every page that somebody sent or was sent, with how things stand with it.</summary>
internal sealed class ListProposals(RemitDb db, CurrentActor current, FindReplies replies)
{
    /// <summary>The most at once.</summary>
    public const int LongestPage = 50;

    /// <summary>Some of those of who looks, the newest first.</summary>
    /// <param name="before">Only older ones than this; null for the newest.</param>
    /// <param name="size">How many, at most <see cref="LongestPage"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ImmutableArray<ProposalItemBody>> PageAsync(
        Guid? before,
        int size,
        CancellationToken cancellationToken
    )
    {
        var actor = await current.GetAsync(cancellationToken);
        var theirs = db.ProposalsFor(actor).AsNoTracking().Include(one => one.By);
        // Ids are given in the order of sending.
        var older = before is { } last ? theirs.Where(one => one.Id.CompareTo(last) < 0) : theirs;
        var found = await older
            .OrderByDescending(one => one.Id)
            .Take(Math.Clamp(size, 1, LongestPage))
            .ToListAsync(cancellationToken);
        var items = ImmutableArray.CreateBuilder<ProposalItemBody>(found.Count);
        foreach (var one in found)
        {
            var isMine = one.ById == actor.PersonId;
            var said = isMine && one.IsOpen ? await replies.AllAsync(one.Id, cancellationToken) : [];
            items.Add(ProposalItemBody.Of(one, StateOf(one, isMine, said)));
        }

        return items.DrainToImmutable();
    }

    /// <summary>How things stand with a page, for one of the two.</summary>
    /// <param name="proposal">The page.</param>
    /// <param name="isMine">Whether they sent it.</param>
    /// <param name="said">What was said to its lines; it counts for who sent it.</param>
    public static ProposalState StateOf(Proposal proposal, bool isMine, ImmutableArray<LineReply> said) =>
        proposal.AgreedAt is not null ? ProposalState.Agreed
        : proposal.WithdrawnAt is not null ? ProposalState.Withdrawn
        : proposal.AnsweredAt is not null ? ProposalState.Closed
        : proposal.OtherAt is not null ? ProposalState.WaitsForDecider
        : !isMine || FindProposals.WaitingFor(proposal, said) is not null ? ProposalState.WaitsForYou
        : ProposalState.WaitsForOther;
}
