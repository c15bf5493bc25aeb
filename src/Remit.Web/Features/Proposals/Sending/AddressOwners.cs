using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Proposals;

/// <summary>Whose mail address it is, as far as they have an account.</summary>
internal static class AddressOwners
{
    /// <summary>The person who has confirmed that an address is theirs; null where nobody has.</summary>
    /// <param name="db">The database.</param>
    /// <param name="mail">The address.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task<Guid?> ByAddressAsync(this RemitDb db, string mail, CancellationToken cancellationToken)
    {
        var normal = Normal(mail);
        return db
            .Users.Where(account => account.NormalizedEmail == normal && account.EmailConfirmed)
            .Join(db.Set<Person>(), account => account.Id, person => person.AccountId, (_, person) => (Guid?)person.Id)
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Whether somebody wrote an address into their own account, confirmed or not.</summary>
    /// <param name="db">The database.</param>
    /// <param name="personId">The person.</param>
    /// <param name="mail">The address.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task<bool> IsOwnAddressAsync(
        this RemitDb db,
        Guid personId,
        string mail,
        CancellationToken cancellationToken
    )
    {
        var normal = Normal(mail);
        return db.Users.AnyAsync(
            account =>
                account.NormalizedEmail == normal
                && db.Set<Person>().Any(person => person.Id == personId && person.AccountId == account.Id),
            cancellationToken
        );
    }

    /// <summary>An address as it is kept with a link: nobody's mail tells capitals apart.</summary>
    /// <param name="mail">As it was typed.</param>
    public static string Kept(string mail) => CultureInfo.InvariantCulture.TextInfo.ToLower(mail.Trim());

    private static string Normal(string mail) => mail.Normalize().ToUpperInvariant();
}
