using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Hours;

/// <summary>When somebody and the others of their pairs work and are away.</summary>
internal sealed class FindHours(RemitDb db, SeenPairs pairs, TimeProvider time)
{
    /// <summary>What there is; null when nobody is signed in.</summary>
    public async Task<SeenHours?> RunAsync(CancellationToken cancellationToken)
    {
        if (await pairs.MeAsync(cancellationToken) is not { } me)
        {
            return null;
        }

        var actor = new Actor(me.Id, me.Zone);
        var today = me.DayAt(time.GetUtcNow());
        var hours = await db.HoursFor(actor).AsNoTracking().ToDictionaryAsync(one => one.PersonId, cancellationToken);
        var away = await db.DaysAwayFor(actor)
            .AsNoTracking()
            .Where(one => one.PersonId == me.Id && one.Until >= today)
            .OrderBy(one => one.From)
            .Take(PlanDaysAway.Most)
            .ToListAsync(cancellationToken);
        var all = await pairs.GoingAsync(cancellationToken);
        return new(
            me,
            today,
            HoursOf(me),
            [.. away],
            [
                .. all.DistinctBy(seen => seen.Other.Id)
                    .Select(seen => new OtherHours(seen.OtherName, seen.Other, HoursOf(seen.Other))),
            ]
        )
        {
            IsLead = all.Any(seen => !seen.IsContributor),
        };

        OwnHours HoursOf(Person person) => hours.GetValueOrDefault(person.Id) ?? OwnHours.UsualOf(person.Id);
    }
}
