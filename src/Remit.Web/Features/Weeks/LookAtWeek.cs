using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.People;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Weeks;

/// <summary>Finds what a week brought, in the pairs of whoever acts; never what they did themselves.</summary>
internal sealed class LookAtWeek(RemitDb db, SeenPairs pairs, StandingAgreements agreements)
{
    private const int DaysAhead = 14;

    /// <param name="person">Whose week.</param>
    /// <param name="end">When it ended; it began a week before, on their clock.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Week> FindAsync(Person person, DateTimeOffset end, CancellationToken cancellationToken)
    {
        var begin = Monday.Before(end, person.Zone);
        var day = person.DayAt(end);
        var written = ImmutableArray.CreateBuilder<(string, int)>();
        var reviews = ImmutableArray.CreateBuilder<(string, DateOnly)>();
        var all = await pairs.GoingAsync(cancellationToken);
        var call = CalledAmong(all, person);
        foreach (var seen in all)
        {
            var count = await db.Set<Decision>()
                .Where(entry => entry.PairId == seen.Pair.Id && entry.ById == seen.Other.Id)
                .Where(entry => entry.WrittenAt >= begin && entry.WrittenAt < end && entry.WithdrawnAt == null)
                .CountAsync(cancellationToken);
            if (count > 0)
            {
                written.Add((call(seen.Other.Name), count));
            }

            if (await ReviewAsync(seen, end, cancellationToken) is { } planned && planned <= day.AddDays(DaysAhead))
            {
                reviews.Add((call(seen.Other.Name), planned));
            }
        }

        return new(
            written.ToImmutable(),
            [.. reviews.OrderBy(one => one.Item2)],
            [.. all.Select(seen => seen.Other.Id).Distinct()]
        );
    }

    private async Task<DateOnly?> ReviewAsync(SeenPair seen, DateTimeOffset end, CancellationToken cancellationToken)
    {
        var day = seen.Pair.Contributor.DayAt(end);
        var found = await agreements.FindAsync(seen.Pair, day, cancellationToken);
        return found.TryGet(out var standing) && standing.Agreement.InForce.Review is { } planned && planned >= day
            ? planned
            : null;
    }

    // Several people stand in one list, so each is called so that it is clear who is meant.
    private static Func<string, string> CalledAmong(ImmutableArray<SeenPair> all, Person me)
    {
        var people = all.Select(seen => seen.Other)
            .Append(me)
            .DistinctBy(person => person.Name, StringComparer.Ordinal)
            .ToDictionary(person => person.Name, person => person.CallMe, StringComparer.Ordinal);
        return CalledName.Among(people.Keys, name => people[name]);
    }
}
