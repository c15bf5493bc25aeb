using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Covers;

/// <summary>
/// Whom somebody answers for now or soon. What is not in it does not exist for that person, and with the last day of the
/// absence it is out of it again.
/// </summary>
public static class CoverScope
{
    /// <summary>How many days before an absence it is announced.</summary>
    public const int DaysBefore = 2;

    /// <summary>The covers that are somebody's to give now, from two days before the absence to its last day.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="today">The day by which it is counted.</param>
    public static IQueryable<Cover> CoversBy(this RemitDb db, Actor actor, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var soon = today.AddDays(DaysBefore);
        return db.Set<Cover>()
            .Include(cover => cover.Away)
            .Where(cover => cover.CoverId == actor.PersonId)
            .Where(cover => cover.Away.TakenBackAt == null && cover.Away.From <= soon && cover.Away.Until >= today);
    }

    /// <summary>The covers for an absence of who asks.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    public static IQueryable<Cover> CoversFor(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        return db.Set<Cover>().Include(cover => cover.Away).Where(cover => cover.PersonId == actor.PersonId);
    }

    /// <summary>Who may be named: everybody here who signs in, but for who is away.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who is away.</param>
    public static IQueryable<Person> CandidatesFor(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        return db.Set<Person>().Where(person => person.Id != actor.PersonId && person.AccountId != null);
    }
}
