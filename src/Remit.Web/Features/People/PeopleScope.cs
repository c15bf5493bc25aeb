using Remit.Web.Data;

namespace Remit.Web.Features.People;

/// <summary>Who is here.</summary>
public static class PeopleScope
{
    /// <summary>
    /// Everybody who has not left, but for those who are known by a link only: whoever runs the installation knows nothing
    /// of them.
    /// </summary>
    /// <param name="db">The database.</param>
    public static IQueryable<Person> PeopleHere(this RemitDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<Person>().Where(person => person.LeftAt == null && !person.IsGuest);
    }
}
