using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Accounts;

/// <summary>Who an account belongs to.</summary>
internal static class AccountPeople
{
    /// <summary>The person of an account, as who acts; null when nobody has it.</summary>
    /// <param name="db">The database.</param>
    /// <param name="account">The account.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task<Actor?> ActorOfAsync(this RemitDb db, Account account, CancellationToken cancellationToken) =>
        db.Set<Person>()
            .Where(person => person.AccountId == account.Id)
            .Select(person => new Actor(person.Id, person.Zone))
            .SingleOrDefaultAsync(cancellationToken);
}
