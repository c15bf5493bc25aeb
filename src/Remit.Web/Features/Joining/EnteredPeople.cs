using Remit.Web.Data;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Joining;

/// <summary>
/// Who was entered by whoever runs the installation, has no account yet and has agreed nothing: only they come in by an invitation as themselves. Else
/// whoever runs the installation could invite themselves as one of a pair, and read what the two wrote.
/// </summary>
internal static class EnteredPeople
{
    /// <param name="db">The database.</param>
    public static IQueryable<Person> Entered(this RemitDb db) =>
        db.PeopleHere()
            .Where(person => person.AccountId == null)
            .Where(person =>
                !db.Set<Pair>()
                    .Any(pair =>
                        (pair.ContributorId == person.Id || pair.LeadId == person.Id) && pair.FirstAgreedOn != null
                    )
            );
}
