using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;

namespace Remit.Web.Features.Starting;

/// <summary>Finds how far this installation has come.</summary>
internal sealed class Beginnings(RemitDb db)
{
    public async Task<Beginning> FindAsync(CancellationToken cancellationToken) =>
        await OnlyAccountAsync(cancellationToken) is not null ? Beginning.OneWithoutPassword
        : await db.Users.AnyAsync(cancellationToken) ? Beginning.UnderWay
        : Beginning.Nobody;

    /// <summary>The only account, when it has no password; else null.</summary>
    public async Task<Account?> OnlyAccountAsync(CancellationToken cancellationToken)
    {
        var accounts = await db.Users.OrderBy(account => account.Id).Take(2).ToListAsync(cancellationToken);
        return accounts is [{ PasswordHash: null } only] ? only : null;
    }
}
