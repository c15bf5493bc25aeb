using Remit.Web.Data;

namespace Remit.Web.Features.People;

/// <summary>Whom whoever runs the installation knows of: everybody but those that one of a pair sent a link to.</summary>
internal static class PeopleHere
{
    /// <param name="db">The database.</param>
    public static IQueryable<Person> People(this RemitDb db) => db.Set<Person>().Where(person => !person.IsGuest);
}
