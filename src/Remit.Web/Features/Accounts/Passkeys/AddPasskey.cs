using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Accounts;

/// <summary>Adds a passkey, which the browser has made, to the account of who acts.</summary>
internal sealed class AddPasskey(
    RemitDb db,
    CurrentActor current,
    MyAccount mine,
    UserManager<Account> accounts,
    SignInManager<Account> signIn,
    IHttpContextAccessor http,
    TimeProvider time
)
{
    /// <summary>The most passkeys of one account.</summary>
    public const int Most = 20;

    /// <summary>The longest answer of a browser, in characters.</summary>
    public const int Longest = 20_000;

    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>What the browser made, as JSON; a page without scripts sends nothing.</summary>
        [Required(ErrorMessage = "passkey-missing")]
        [MaxLength(Longest, ErrorMessage = "passkey-refused")]
        public string? Credential { get; set; }
    }

    public async Task<Outcome<Account>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<Account>.Refuse(refusals);
        }

        var made = await MadeAsync(input.Credential!);
        if (made is null)
        {
            return Refusal.Invalid("passkey-refused", null);
        }

        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var view = await mine.FindAsync(cancellationToken);
        if (view.Passkeys.Count >= Most)
        {
            return Refusal.Conflict("passkeys-full");
        }

        made.Name = Device.Of(http.HttpContext?.Request.Headers.UserAgent);
        if (!(await accounts.AddOrUpdatePasskeyAsync(view.Account, made)).Succeeded)
        {
            return Refusal.Invalid("passkey-refused", null);
        }

        await db.SaveAsync(actor, "passkey-added", view.Account, cancellationToken);
        return view.Account;
    }

    // Who sends what no browser makes, or answers a question long forgotten, is refused like anybody else's mistake.
    private async Task<UserPasskeyInfo?> MadeAsync(string credential)
    {
        try
        {
            return (await signIn.PerformPasskeyAttestationAsync(credential)).Passkey;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
