using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Journal;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Proposals.Starts;

/// <summary>Reads where two would start, as far as it is open to them, and keeps how far apart they were.</summary>
internal sealed class FindStarts(RemitDb db)
{
    /// <summary>The lines about which both have said it.</summary>
    /// <param name="proposal">The page, which the caller may see.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ImmutableArray<BothStarts>> OpenAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        var pair = await db.Set<Pair>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == proposal.PairId, cancellationToken);
        return pair is null
            ? []
            : BothStarts.Of(pair, await Of(proposal).AsNoTracking().ToListAsync(cancellationToken));
    }

    /// <summary>How far apart the two were about each line of a version.</summary>
    /// <param name="versionId">The version, which the caller may see.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ImmutableArray<StartingGap>> GapsAsync(Guid versionId, CancellationToken cancellationToken) =>
        [
            .. await db.Set<StartingGap>()
                .AsNoTracking()
                .Where(one => one.VersionId == versionId)
                .ToListAsync(cancellationToken),
        ];

    /// <summary>Whoever sends a page says where they would start, as long as the other has not; saving is the caller's.</summary>
    /// <param name="proposal">The page.</param>
    /// <param name="levels">Where, by the names of the kinds of decision.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task SayAsync(
        Proposal proposal,
        IReadOnlyDictionary<string, Level> levels,
        CancellationToken cancellationToken
    )
    {
        var said = await Of(proposal).ToListAsync(cancellationToken);
        foreach (var (kind, level) in levels)
        {
            var same = said.FindAll(one => string.Equals(one.Kind, kind, StringComparison.Ordinal));
            var mine = same.Find(one => one.PersonId == proposal.ById);
            if (mine is null)
            {
                db.Add(StartingPoint.Of((proposal.Id, kind), proposal.ById, level, proposal.SentAt));
            }
            else if (!same.Exists(one => one.PersonId != proposal.ById))
            {
                mine.Be(level, proposal.SentAt);
            }
        }
    }

    /// <summary>Both have agreed: what was said goes, and how far apart they were is kept; saving is the caller's.</summary>
    /// <param name="proposal">The page they agreed to.</param>
    /// <param name="pair">The two.</param>
    /// <param name="version">What it became.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task CloseAsync(
        Proposal proposal,
        Pair pair,
        AgreementVersion version,
        CancellationToken cancellationToken
    )
    {
        var said = await Of(proposal)
            .Where(one => one.PersonId == pair.ContributorId || one.PersonId == pair.LeadId)
            .ToListAsync(cancellationToken);
        db.AddRange(BothStarts.Of(pair, said).Select(one => StartingGap.Of(version, one.Kind, one.Steps)));
        var ids = said.ConvertAll(one => one.Id);
        await JournalEntry.EraseAllAsync(
            db.Set<JournalEntry>().Where(row => ids.Contains(row.SubjectId)),
            cancellationToken
        );
        db.RemoveRange(said);
    }

    /// <summary>Whatever was said about a page, or about another that the two sent to and fro about the same draft.</summary>
    /// <param name="proposal">The page, which the caller may see; what nobody has opened stays sealed.</param>
    public IQueryable<StartingPoint> Of(Proposal proposal) =>
        db.Set<StartingPoint>()
            .Where(one =>
                one.ProposalId == proposal.Id
                || db.Set<Proposal>()
                    .Any(page =>
                        page.Id == one.ProposalId
                        && page.PairId != null
                        && page.PairId == proposal.PairId
                        && page.DraftId == proposal.DraftId
                    )
            )
            .OrderByDescending(one => one.At);
}
