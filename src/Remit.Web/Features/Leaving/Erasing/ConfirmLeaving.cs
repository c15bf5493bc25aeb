using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Leaving;

/// <summary>
/// Makes sure that it is the person themselves who leaves, and means it: by the password; where there is none, by the name.
/// Wrong passwords count as they do when signing in.
/// </summary>
internal sealed class ConfirmLeaving(
    RemitDb db,
    CurrentActor current,
    MyAccount mine,
    UserManager<Account> accounts,
    TimeProvider time
)
{
    /// <param name="typed">What was typed.</param>
    /// <param name="cancellationToken">Gives up; then it is not confirmed.</param>
    /// <returns>The person; refused where it is not their password or name.</returns>
    public async Task<Outcome<Person>> RunAsync(string typed, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var person = await db.Set<Person>().SingleAsync(one => one.Id == actor.PersonId, cancellationToken);
        var account = await mine.AccountAsync(cancellationToken);
        if (account.PasswordHash is null)
        {
            return IsName(person, typed) ? person : Refusal.Invalid("name-other", "confirm", person.Name);
        }

        if (await accounts.IsLockedOutAsync(account))
        {
            return Refusal.Invalid("password-locked", "confirm");
        }

        if (!await accounts.CheckPasswordAsync(account, typed))
        {
            await accounts.AccessFailedAsync(account);
            await db.SaveAsync(actor, "not-left", account, cancellationToken);
            return Refusal.Invalid("password-other", "confirm");
        }

        return person;
    }

    private static bool IsName(Person person, string typed) =>
        string.Equals(person.Name, typed, StringComparison.OrdinalIgnoreCase)
        || string.Equals(person.CallMe, typed, StringComparison.OrdinalIgnoreCase);
}
