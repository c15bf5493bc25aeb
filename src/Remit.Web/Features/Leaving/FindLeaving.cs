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
    public sealed record View(
        string Name,
        bool HasPassword,
        bool Wrote,
        ImmutableArray<string> Readers,
        ImmutableArray<(string Name, DateOnly Until)> Rest,
        ImmutableArray<string> Keepers,
        ImmutableArray<string> Guests
    )
    {
        /// <summary>Who sees that it ended because the other is no longer here.</summary>
        public ImmutableArray<string> Left => [.. Readers.Concat(Keepers).Distinct(StringComparer.Ordinal)];

        /// <summary>Whether anybody reads anything of it.</summary>
        public bool IsRead => !Left.IsEmpty || !Rest.IsEmpty;
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
            Names(known.Where(seen => !seen.IsContributor)),
            Names(all.Where(seen => seen.Other.IsGuest))
        );
    }

    private static ImmutableArray<string> Names(IEnumerable<SeenPair> pairs) =>
        [.. pairs.Select(seen => seen.OtherName).Distinct(StringComparer.Ordinal)];
}
