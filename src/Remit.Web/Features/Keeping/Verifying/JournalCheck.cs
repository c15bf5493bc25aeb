using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Journal;
using Remit.Web.Features.People;
using Remit.Web.Features.Starting;
using static System.FormattableString;

namespace Remit.Web.Features.Keeping;

/// <summary>Whether every chain of the journal is whole: no row changed, missing, added or moved.</summary>
internal sealed class JournalCheck(RemitDb db)
{
    /// <summary>How many chains were read.</summary>
    public long Chains { get; private set; }

    /// <summary>How many rows were read.</summary>
    public long Rows { get; private set; }

    private IQueryable<JournalEntry> Journal => db.Set<JournalEntry>().AsNoTracking();

    // Set operations want the same columns from each, so each says them.
    private IQueryable<ChainOwner> Owners =>
        db.Set<Pair>()
            .Select(pair => new ChainOwner { Id = pair.Id, Turn = pair.Turn })
            .Concat(db.Set<Person>().Select(person => new ChainOwner { Id = person.Id, Turn = person.Turn }))
            .Concat(db.Set<Installation>().Select(one => new ChainOwner { Id = one.Id, Turn = one.Turn }));

    /// <summary>The first break, in a sentence; null when there is none.</summary>
    public async Task<string?> FindBreakAsync(CancellationToken cancellationToken)
    {
        var found =
            await FollowAsync(cancellationToken)
            ?? await FindOwnerlessAsync(cancellationToken)
            ?? await FindShortAsync(cancellationToken);
        return found is var (chainId, says)
            ? $"The journal of {await ChainNames.OwnerAsync(db, chainId, cancellationToken)}: {says}"
            : null;
    }

    private async Task<(Guid ChainId, string Says)?> FollowAsync(CancellationToken cancellationToken)
    {
        await using var rows = Journal
            .OrderBy(row => row.ChainId)
            .ThenBy(row => row.Turn)
            .AsAsyncEnumerable()
            .GetAsyncEnumerator(cancellationToken);
        JournalEntry? last = null;
        while (true)
        {
            try
            {
                if (!await rows.MoveNextAsync())
                {
                    return null;
                }
            }
            catch (Exception problem)
                when (problem is FormatException or InvalidCastException or OverflowException or ArgumentException)
            {
                return (last?.ChainId ?? Installation.OnlyId, $"what comes after {Number(last?.Turn)} cannot be read.");
            }

            var row = rows.Current;
            var previous = row.ChainId == last?.ChainId ? last : null;
            if (row.FlawAfter(previous) is not JournalFlaw.None and var flaw)
            {
                return (row.ChainId, Say(flaw, row, previous));
            }

            Rows++;
            Chains += previous is null ? 1 : 0;
            last = row;
        }
    }

    private async Task<(Guid ChainId, string Says)?> FindOwnerlessAsync(CancellationToken cancellationToken)
    {
        var lost = await Journal
            .Where(row => !Owners.Any(owner => owner.Id == row.ChainId))
            .OrderBy(row => row.ChainId)
            .Select(row => (Guid?)row.ChainId)
            .FirstOrDefaultAsync(cancellationToken);
        return lost is { } chainId ? (chainId, "whom it belongs to is missing.") : null;
    }

    /// <summary>Rows cut off at the end leave no gap, but whom they belong to has counted its changes.</summary>
    private async Task<(Guid ChainId, string Says)?> FindShortAsync(CancellationToken cancellationToken)
    {
        var odd = await Owners
            .Select(owner => new
            {
                owner.Id,
                owner.Turn,
                Last = Journal.Where(row => row.ChainId == owner.Id).Max(row => (long?)row.Turn) ?? 0,
            })
            .Where(owner => owner.Turn != owner.Last)
            .OrderBy(owner => owner.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return odd is null ? null
            : odd.Last < odd.Turn ? (odd.Id, Invariant($"row {odd.Last + 1} is missing; {odd.Turn} changes were made."))
            : (odd.Id, Invariant($"it has {odd.Last} rows, but only {odd.Turn} changes were counted."));
    }

    private static string Say(JournalFlaw flaw, JournalEntry row, JournalEntry? previous) =>
        flaw switch
        {
            JournalFlaw.NotNext when row.Turn > Next(previous) => Invariant($"row {Next(previous)} is missing; ")
                + $"it stood between {Number(previous?.Turn)} and {Named(row)}.",
            JournalFlaw.NotNext => $"{Named(row)} stands where no row can.",
            JournalFlaw.OutOfOrder => $"{Named(row)} does not follow {Number(previous?.Turn)}: one of them was "
                + "changed, exchanged or put in.",
            JournalFlaw.HalfErased => $"{Named(row)} has lost its content or its salt; erasing takes both.",
            JournalFlaw.ContentChanged => $"the content of {Named(row)} was changed.",
            _ => $"{Named(row)} was changed, in who, what, which thing, when, or its hash.",
        };

    private static long Next(JournalEntry? previous) => (previous?.Turn ?? 0) + 1;

    private static string Named(JournalEntry row) => Invariant($"row {row.Turn} of {ChainNames.Instant(row.At)}");

    private static string Number(long? turn) => turn is { } number ? Invariant($"row {number}") : "the beginning";
}
