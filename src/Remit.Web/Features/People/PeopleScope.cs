using Remit.Web.Data;

namespace Remit.Web.Features.People;

/// <summary>Who is here.</summary>
public static class PeopleScope
{
    /// <summary>Everybody who has not left.</summary>
    /// <param name="db">The database.</param>
    public static IQueryable<Person> PeopleHere(this RemitDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<Person>().Where(person => person.LeftAt == null);
    }
}
