using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Starting;

/// <summary>Finds how far this installation has come.</summary>
internal sealed class Beginnings(RemitDb db)
{
    public async Task<Beginning> FindAsync(CancellationToken cancellationToken) =>
        await IsExampleAsync(cancellationToken) ? Beginning.Example
        : await OnlyAccountAsync(cancellationToken) is not null ? Beginning.OneWithoutPassword
        : await db.Users.AnyAsync(cancellationToken) ? Beginning.UnderWay
        : Beginning.Nobody;

    /// <summary>Whether this installation shows a worked example.</summary>
    public Task<bool> IsExampleAsync(CancellationToken cancellationToken) =>
        db.Set<Installation>().Select(installation => installation.IsExample).SingleAsync(cancellationToken);

    /// <summary>The account of the first contributor of a worked example.</summary>
    public Task<Account?> FirstOfExampleAsync(CancellationToken cancellationToken) =>
        db.Set<Pair>()
            .OrderBy(pair => pair.Id)
            .Join(db.Users, pair => pair.Contributor.AccountId, account => account.Id, (_, account) => account)
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>The only account, when it has no password; else null.</summary>
    public async Task<Account?> OnlyAccountAsync(CancellationToken cancellationToken)
    {
        var accounts = await db.Users.OrderBy(account => account.Id).Take(2).ToListAsync(cancellationToken);
        return accounts is [{ PasswordHash: null } only] ? only : null;
    }
}
