using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Journal;
using Remit.Web.Features.People;
using Remit.Web.Features.Starting;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

/// <summary>Pages that were sent long ago go, a batch at a time, in the turn of who sent them.</summary>
internal sealed class AgeProposals(RemitDb db, ProposalTraces traces, TimeProvider time)
{
    private const int Most = 200;

    /// <param name="senderId">Whose.</param>
    /// <param name="cancellationToken">Gives up; then the batch has not happened.</param>
    /// <returns>Whether there may be more.</returns>
    public async Task<bool> RunAsync(Guid senderId, CancellationToken cancellationToken)
    {
        // Who has left has no turn of their own any more.
        var isHere = await db.Set<Person>()
            .AnyAsync(one => one.Id == senderId && one.LeftAt == null, cancellationToken);
        await using var turn = isHere
            ? await db.TakeOwnTurnAsync(senderId, time, cancellationToken)
            : await db.TakeTurnAsync(time, cancellationToken);
        var house = await db.Set<Installation>().AsNoTracking().SingleAsync(cancellationToken);
        var before = turn.At.AddMonths(-house.EntryMonths);
        var old = await db.Set<Proposal>()
            .Where(one => one.ById == senderId && one.SentAt < before)
            .OrderBy(one => one.SentAt)
            .Select(one => one.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);
        if (old.Count == 0)
        {
            return false;
        }

        await traces.EraseAsync(old, cancellationToken);
        await db.SaveAsync(Actor.Nobody, "pages-aged", new Gone(senderId, old.Count), cancellationToken);
        return old.Count == Most;
    }

    /// <summary>What the journal keeps of it.</summary>
    /// <param name="Id">Whose pages.</param>
    /// <param name="Number">How many.</param>
    private sealed record Gone(Guid Id, int Number) : IJournaled
    {
        /// <inheritdoc/>
        public string ToJournal() => $$"""{"Gone":{{Number}}}""";
    }
}
