using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Cards;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.Journal;
using Remit.Web.Features.Pausing;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals.Starts;

namespace Remit.Web.Features.Leaving;

/// <summary>
/// Ends the pairs of somebody who leaves, in the turn that is held, and erases in them what is that person's: the words and
/// amounts of their decisions, and why they paused. What the two agreed stays as long as the other may read it.
/// </summary>
internal sealed class PairTraces(RemitDb db, PauseTraces pauses, CardTraces cards)
{
    /// <summary>
    /// Waits until nobody else changes anything of the person's own or of their pairs, and holds that off: taking the
    /// installation's turn holds up neither on PostgreSQL, where the row that is raised is what others wait for.
    /// </summary>
    /// <param name="personId">Who leaves.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public async Task WaitAsync(Guid personId, CancellationToken cancellationToken)
    {
        // In this order, as a lead who answers holds the pair first and then what is the contributor's own.
        await RemitDb.KeepStillAsync(PairsOf(personId), cancellationToken);
        await db.KeepStillAsync(personId, cancellationToken);
    }

    /// <param name="person">Who has just left.</param>
    /// <param name="at">Now.</param>
    /// <param name="cancellationToken">Gives up; then nothing has happened.</param>
    public async Task EraseAsync(Person person, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var pairs = await PairsOf(person.Id)
            .Include(pair => pair.Contributor)
            .Include(pair => pair.Lead)
            .ToListAsync(cancellationToken);
        var lines = await db.GoingLines()
            .Where(line => line.Pair.ContributorId == person.Id || line.Pair.LeadId == person.Id)
            .ToListAsync(cancellationToken);
        lines.ForEach(line => line.End(at));
        foreach (var pair in pairs)
        {
            _ = pair.End(person.Id, at);
            await EraseDecisionsAsync(pair.Id, person.Id, cancellationToken);
            await pauses.EraseReasonsAsync(pair.Id, person.Id, cancellationToken);
            if (pair.IsNobodys(at))
            {
                await EraseTextsAsync(pair, at, cancellationToken);
            }
        }
    }

    /// <summary>Erases what the two of a pair agreed that is nobody's any more, and who was known only by a link.</summary>
    /// <param name="pair">The pair, with both people.</param>
    /// <param name="at">Now.</param>
    /// <param name="cancellationToken">Gives up; then nothing has happened.</param>
    public async Task EraseTextsAsync(Pair pair, DateTimeOffset at, CancellationToken cancellationToken)
    {
        pair.Erase(at);
        foreach (var guest in new[] { pair.Contributor, pair.Lead }.Where(one => one.IsGuest))
        {
            guest.Leave(at);
        }

        await pauses.EraseAllAsync(pair.Id, cancellationToken);
        await cards.EraseAllAsync(pair.Id, cancellationToken);

        // That it was by an address stays, and not by which.
        await db.Set<Assent>()
            .Where(one => one.Address != null)
            .Where(one =>
                db.Set<AgreementVersion>().Any(version => version.Id == one.VersionId && version.PairId == pair.Id)
            )
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Address, ""), cancellationToken);
        await AgreementVersion.EraseAllAsync(
            db.Set<AgreementVersion>().Where(version => version.PairId == pair.Id),
            cancellationToken
        );
        await StartingGap.EraseAllAsync(
            db.Set<StartingGap>()
                .Where(gap =>
                    db.Set<AgreementVersion>().Any(version => version.Id == gap.VersionId && version.PairId == pair.Id)
                ),
            cancellationToken
        );
    }

    private async Task EraseDecisionsAsync(Guid pairId, Guid byId, CancellationToken cancellationToken)
    {
        var theirs = db.Set<Decision>().Where(decision => decision.PairId == pairId && decision.ById == byId);
        var ids = theirs.Select(decision => decision.Id);
        await JournalEntry.EraseAllAsync(
            db.Set<JournalEntry>().Where(row => row.ChainId == pairId && ids.Contains(row.SubjectId)),
            cancellationToken
        );
        foreach (var decision in await theirs.ToListAsync(cancellationToken))
        {
            decision.EraseWords();
        }
    }

    private IQueryable<Pair> PairsOf(Guid personId) =>
        db.Set<Pair>().Where(pair => pair.ContributorId == personId || pair.LeadId == personId);
}
