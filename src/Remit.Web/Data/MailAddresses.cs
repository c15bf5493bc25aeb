using Microsoft.EntityFrameworkCore;
using Remit.Web.Features.People;

namespace Remit.Web.Data;

/// <summary>Where mail reaches people: at the address their account has.</summary>
internal static class MailAddresses
{
    /// <param name="Address">The address.</param>
    /// <param name="IsConfirmed">Whether it is known to be theirs.</param>
    public sealed record Known(string Address, bool IsConfirmed);

    /// <summary>The address of a person; null where there is none.</summary>
    /// <param name="db">The database.</param>
    /// <param name="personId">The person.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task<Known?> AddressOfAsync(this RemitDb db, Guid personId, CancellationToken cancellationToken) =>
        (
            from person in db.Set<Person>()
            join account in db.Users on person.AccountId equals account.Id
            where person.Id == personId && account.Email != null
            select new Known(account.Email!, account.EmailConfirmed)
        ).SingleOrDefaultAsync(cancellationToken);
}
