using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Documents;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Agreements.Paper;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

/// <summary>Reads pages that were sent: for who sent them, for who got them, for who opened a link.</summary>
internal sealed class FindProposals(RemitDb db, CurrentActor current, FindGuestLink links, FindAssents assents)
{
    /// <summary>The most that are listed.</summary>
    public const int Most = 20;

    /// <summary>What who looks has sent, the newest first.</summary>
    public async Task<ImmutableArray<OpenedLink>> SentAsync(CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var sent =
            from proposal in db.ProposalsFor(actor).AsNoTracking()
            join link in db.Set<GuestLink>().AsNoTracking() on proposal.Id equals link.ProposalId
            where proposal.ById == actor.PersonId
            orderby proposal.SentAt descending
            select new { link, proposal };
        return
        [
            .. (await sent.Take(Most).ToListAsync(cancellationToken)).Select(one => new OpenedLink(
                one.link,
                one.proposal
            )),
        ];
    }

    /// <summary>What was sent to who looks and waits for them, the oldest first.</summary>
    public async Task<ImmutableArray<Proposal>> WaitingAsync(CancellationToken cancellationToken) =>
        await current.FindAsync(cancellationToken) is { } actor
            ?
            [
                .. await db.ProposalsFor(actor)
                    .AsNoTracking()
                    .Include(one => one.By)
                    .Where(one => one.ToId == actor.PersonId && one.AgreedAt == null)
                    .OrderBy(one => one.SentAt)
                    .Take(Most)
                    .ToListAsync(cancellationToken),
            ]
            : [];

    /// <summary>One, for one of the two with an account; null where it is none of theirs.</summary>
    /// <param name="id">Which.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SeenProposal?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var proposal = await db.ProposalsFor(actor)
            .AsNoTracking()
            .Include(one => one.By)
            .SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        return proposal is null ? null : await ReadAsync(proposal, null, cancellationToken);
    }

    /// <summary>The one of the link this browser opened; null where it is good no more.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SeenProposal?> OpenedAsync(CancellationToken cancellationToken) =>
        await links.FindAsync(cancellationToken) is { } opened
            ? await ReadAsync(opened.Proposal, opened, cancellationToken)
            : null;

    private async Task<SeenProposal> ReadAsync(
        Proposal proposal,
        OpenedLink? opened,
        CancellationToken cancellationToken
    ) =>
        new(
            proposal,
            AgreementReader.Read(proposal.Text).Agreement
                ?? throw new InvalidOperationException($"The page {proposal.Id} was sent and cannot be read."),
            await VersionAsync(proposal, cancellationToken)
        )
        {
            Opened = opened,
        };

    private async Task<PaperVersion?> VersionAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        if (proposal.AgreedAt is not { } at)
        {
            return null;
        }

        var version = await db.Set<AgreementVersion>()
            .AsNoTracking()
            .SingleAsync(one => one.PairId == proposal.PairId && one.AgreedAt == at, cancellationToken);
        return new(
            version.Number,
            version.InForceFrom,
            proposal.By.DayAt(version.AgreedAt),
            version.Hash,
            version.PreviousHash
        )
        {
            Assents = await assents.RunAsync(version, cancellationToken),
        };
    }
}
