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

    /// <summary>
    /// Who was entered by whoever runs the installation, has no account yet and has agreed nothing: only they come in by
    /// an invitation as themselves. Else whoever runs the installation could invite themselves as one of a pair, and read
    /// what the two wrote.
    /// </summary>
    /// <param name="db">The database.</param>
    public static IQueryable<Person> EnteredPeople(this RemitDb db) =>
        db.PeopleHere()
            .Where(person => person.AccountId == null)
            .Where(person =>
                !db.Set<Pair>()
                    .Any(pair =>
                        (pair.ContributorId == person.Id || pair.LeadId == person.Id) && pair.FirstAgreedOn != null
                    )
            );
}
