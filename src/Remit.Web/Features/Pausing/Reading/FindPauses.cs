using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Pausing;

/// <summary>Finds what is paused today, for one of the two.</summary>
internal sealed class FindPauses(RemitDb db, AgreementOfPair agreements, TimeProvider time)
{
    /// <summary>The most that are listed of two people without their page.</summary>
    public const int Most = 50;

    /// <summary>What is paused between two people, whatever they agreed; oldest first.</summary>
    /// <param name="seen">The two.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ImmutableArray<PairPause>> HoldingAsync(SeenPair seen, CancellationToken cancellationToken) =>
        [.. (await HoldingAsync([seen], cancellationToken)).Take(Most).Select(one => one.Pause)];

    /// <summary>What is paused of what two people agreed, oldest first.</summary>
    /// <param name="seen">The two.</param>
    /// <param name="agreement">What they agreed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ImmutableArray<SeenPause>> OfAsync(
        SeenPair seen,
        Agreement agreement,
        CancellationToken cancellationToken
    ) => [.. (await HoldingAsync([seen], cancellationToken)).Select(one => Named(one.Pause, one.Seen, agreement))];

    /// <summary>The same, of several pairs.</summary>
    /// <param name="all">The pairs.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ImmutableArray<SeenPause>> OfAllAsync(
        IReadOnlyCollection<SeenPair> all,
        CancellationToken cancellationToken
    )
    {
        var found = ImmutableArray.CreateBuilder<SeenPause>();
        foreach (var (pause, seen) in await HoldingAsync(all, cancellationToken))
        {
            var standing = await agreements.ReadOrNextAsync(seen.Pair.Id, cancellationToken);
            if (standing.TryGet(out var known))
            {
                found.Add(Named(pause, seen, known.Agreement));
            }
        }

        return found.ToImmutable();
    }

    private async Task<IReadOnlyList<(PairPause Pause, SeenPair Seen)>> HoldingAsync(
        IReadOnlyCollection<SeenPair> all,
        CancellationToken cancellationToken
    )
    {
        var now = time.GetUtcNow();
        var going = all.Where(seen => seen.Pair.EndedAt is null).ToDictionary(seen => seen.Pair.Id);
        if (going.Count == 0)
        {
            return [];
        }

        // By every clock on earth what ended the day before yesterday is over.
        var since = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-1);
        var pauses = await db.Set<PairPause>()
            .AsNoTracking()
            .Where(pause => going.Keys.Contains(pause.PairId) && pause.Until >= since && pause.EndedAt == null)
            .OrderBy(pause => pause.Id)
            .ToListAsync(cancellationToken);
        return
        [
            .. pauses
                .Select(pause => (Pause: pause, Seen: going[pause.PairId]))
                .Where(one => HoldsNow(one.Pause, one.Seen.Pair.Contributor, now)),
        ];
    }

    private static bool HoldsNow(PairPause pause, Person contributor, DateTimeOffset now) =>
        pause.Holds(contributor.DayAt(now), now, contributor.DayAt);

    // What a later version calls otherwise keeps the name it had: it is paused no more, and nothing else is by it.
    private static SeenPause Named(PairPause pause, SeenPair seen, Agreement agreement) =>
        new(pause, seen, [.. pause.Kinds.Select(name => agreement.FindDecision(name)?.DisplayName ?? name)]);
}
