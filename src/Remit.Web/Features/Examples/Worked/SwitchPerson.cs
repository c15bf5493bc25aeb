using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.People;
using Remit.Web.Features.Starting;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Examples;

/// <summary>In a worked example, goes on as somebody else.</summary>
internal sealed class SwitchPerson(RemitDb db, Beginnings beginnings, SignInManager<Account> signIn)
{
    /// <param name="personId">Who.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<Account>> RunAsync(Guid personId, CancellationToken cancellationToken)
    {
        if (!await beginnings.IsExampleAsync(cancellationToken))
        {
            return Refusal.NotFound();
        }

        var account = await db.Set<Person>()
            .Where(person => person.Id == personId)
            .Join(db.Users, person => person.AccountId, account => account.Id, (_, account) => account)
            .SingleOrDefaultAsync(cancellationToken);
        if (account is null)
        {
            return Refusal.NotFound();
        }

        await signIn.SignInAsync(account, isPersistent: true);
        return account;
    }
}
