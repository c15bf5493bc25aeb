using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Hours;

/// <summary>
/// Whose hours and days away somebody may see: their own, and those of whoever is in a pair with them, as long as it goes
/// on. What is not in it
/// does not exist for that person.
/// </summary>
public static class HoursScope
{
    /// <summary>The hours of a person, and of the others of their pairs.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    public static IQueryable<OwnHours> HoursFor(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        return db.Set<OwnHours>()
            .Where(hours =>
                hours.PersonId == actor.PersonId
                || db.Set<Pair>()
                    .Where(pair => pair.EndedAt == null)
                    .Any(pair =>
                        (pair.ContributorId == actor.PersonId && pair.LeadId == hours.PersonId)
                        || (pair.LeadId == actor.PersonId && pair.ContributorId == hours.PersonId)
                    )
            );
    }

    /// <summary>The days away of a person, and of the others of their pairs, as far as they were not taken back.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    public static IQueryable<DaysAway> DaysAwayFor(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        return db.Set<DaysAway>()
            .Where(away => away.TakenBackAt == null)
            .Where(away =>
                away.PersonId == actor.PersonId
                || db.Set<Pair>()
                    .Where(pair => pair.EndedAt == null)
                    .Any(pair =>
                        (pair.ContributorId == actor.PersonId && pair.LeadId == away.PersonId)
                        || (pair.LeadId == actor.PersonId && pair.ContributorId == away.PersonId)
                    )
            );
    }
}
