using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Accounts;

/// <summary>Finds the account of who acts, and how they sign in.</summary>
internal sealed class MyAccount(
    RemitDb db,
    CurrentActor current,
    UserManager<Account> accounts,
    AccountLetters letters,
    TimeProvider time
)
{
    public async Task<AccountView> FindAsync(CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var me = await db.Set<Person>().AsNoTracking().SingleAsync(one => one.Id == actor.PersonId, cancellationToken);
        var account = await AccountAsync(cancellationToken);
        var oldest = time.GetUtcNow().AddDays(-Session.Days);
        var passkeys = await accounts.GetPasskeysAsync(account);
        var providers = await accounts.GetLoginsAsync(account);
        return new(
            me,
            account,
            [.. passkeys.OrderByDescending(passkey => passkey.CreatedAt)],
            providers.FirstOrDefault()?.ProviderDisplayName
        )
        {
            HasMail = await letters.CanSendAsync(cancellationToken),
            Sessions = await db.Set<Session>()
                .AsNoTracking()
                .Where(session => session.AccountId == account.Id && session.BegunAt >= oldest)
                .OrderByDescending(session => session.BegunAt)
                .ToListAsync(cancellationToken),
        };
    }

    /// <summary>The account alone.</summary>
    public async Task<Account> AccountAsync(CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        return await db.Users.SingleAsync(
            account => db.Set<Person>().Any(person => person.Id == actor.PersonId && person.AccountId == account.Id),
            cancellationToken
        );
    }
}
