using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Accounts;

/// <summary>Removes a passkey, unless it is the only way in.</summary>
internal sealed class RemovePasskey(
    RemitDb db,
    CurrentActor current,
    MyAccount mine,
    UserManager<Account> accounts,
    TimeProvider time
)
{
    /// <summary>The name of a passkey in a form.</summary>
    public static string IdOf(UserPasskeyInfo passkey) => Base64Url.EncodeToString(passkey.CredentialId);

    /// <param name="id">Which; see <see cref="IdOf"/>.</param>
    /// <param name="cancellationToken">Gives up; then it stays.</param>
    public async Task<Outcome<Account>> RunAsync(string? id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var view = await mine.FindAsync(cancellationToken);
        var passkey = view.Passkeys.FirstOrDefault(one => string.Equals(IdOf(one), id, StringComparison.Ordinal));
        if (passkey is null)
        {
            return Refusal.NotFound();
        }

        if (view.Ways == 1 && view.Account.Email is not null)
        {
            return Refusal.Conflict("passkey-last");
        }

        await accounts.RemovePasskeyAsync(view.Account, passkey.CredentialId);
        await db.SaveAsync(actor, "passkey-removed", view.Account, cancellationToken);
        return view.Account;
    }
}
