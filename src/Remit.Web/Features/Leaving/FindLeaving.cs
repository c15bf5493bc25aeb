using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Leaving;

/// <summary>Finds what somebody should know before they leave.</summary>
internal sealed class FindLeaving(RemitDb db, CurrentActor current, MyAccount mine, SeenPairs pairs)
{
    /// <param name="Name">The whole name.</param>
    /// <param name="HasPassword">Whether they confirm it by their password; else by their name.</param>
    /// <param name="Wrote">Whether they wrote decisions down.</param>
    /// <param name="Readers">Who goes on reading for a while what they agreed as the one who decides, and still stands.</param>
    /// <param name="Rest">Who reads what has ended already, and until which day.</param>
    /// <param name="Keepers">Who keeps what they agreed as the one who leads.</param>
    /// <param name="Guests">With whom they agreed by a link alone; that goes with them.</param>
    /// <param name="Left">Who sees that it ended because the other is no longer here.</param>
    public sealed record View(
        string Name,
        bool HasPassword,
        bool Wrote,
        ImmutableArray<string> Readers,
        ImmutableArray<(string Name, DateOnly Until)> Rest,
        ImmutableArray<string> Keepers,
        ImmutableArray<string> Guests,
        ImmutableArray<string> Left
    )
    {
        /// <summary>Whether anybody reads anything of it.</summary>
        public bool IsRead => !Readers.IsEmpty || !Rest.IsEmpty || !Keepers.IsEmpty;
    }

    public async Task<View> RunAsync(CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var me = await db.Set<Person>().AsNoTracking().SingleAsync(one => one.Id == actor.PersonId, cancellationToken);
        var wrote = await db.Set<Decision>().AnyAsync(one => one.ById == actor.PersonId, cancellationToken);
        var all = (await pairs.AllAsync(cancellationToken)).Where(seen => !seen.Other.HasLeft).ToList();
        var known = all.Where(seen => !seen.Other.IsGuest).ToList();
        var now = db.Clock.GetUtcNow();
        return new(
            me.Name,
            (await mine.AccountAsync(cancellationToken)).PasswordHash is not null,
            wrote,
            Names(known.Where(seen => seen.IsContributor && seen.Pair.EndedAt is null)),
            [
                .. known
                    .Where(seen => seen.IsContributor && seen.Pair.LeadReadsUntil > now)
                    .Select(seen => (seen.OtherName, me.DayAt(seen.Pair.LeadReadsUntil!.Value))),
            ],
            await KeepersAsync(actor, cancellationToken),
            Names(all.Where(seen => seen.Other.IsGuest)),
            Names(known.Where(seen => seen.Pair.EndedAt is null))
        );
    }

    // Who decides keeps it for good, also where who led reads it no more.
    private async Task<ImmutableArray<string>> KeepersAsync(Actor actor, CancellationToken cancellationToken)
    {
        var keepers = await db.Set<Pair>()
            .AsNoTracking()
            .Where(pair => pair.LeadId == actor.PersonId && pair.ErasedAt == null)
            .Select(pair => pair.Contributor)
            .Where(one => one.LeftAt == null && !one.IsGuest)
            .ToListAsync(cancellationToken);
        return
        [
            .. keepers
                .OrderBy(one => one.Name, StringComparer.CurrentCulture)
                .Select(one => one.Name)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static ImmutableArray<string> Names(IEnumerable<SeenPair> pairs) =>
        [.. pairs.Select(seen => seen.OtherName).Distinct(StringComparer.Ordinal)];
}
