using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Accounts;

/// <summary>Signs in with a passkey: the browser has answered our question with it.</summary>
internal sealed class SignInWithPasskey(SignInManager<Account> signIn, UserManager<Account> accounts)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <inheritdoc cref="AddPasskey.Input.Credential"/>
        [Required(ErrorMessage = "passkey-missing")]
        [MaxLength(AddPasskey.Longest, ErrorMessage = "passkey-unknown")]
        public string? Credential { get; set; }
    }

    public async Task<Outcome<Account>> RunAsync(Input input)
    {
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<Account>.Refuse(refusals);
        }

        if (await AnsweredAsync(input.Credential!) is not { Succeeded: true } answered)
        {
            return Refusal.Invalid("passkey-unknown", null);
        }

        // How often it was used is kept with it, so that a copy of it is noticed.
        await accounts.AddOrUpdatePasskeyAsync(answered.User, answered.Passkey);
        await signIn.SignInAsync(answered.User, isPersistent: true);
        return answered.User;
    }

    private async Task<PasskeyAssertionResult<Account>?> AnsweredAsync(string credential)
    {
        try
        {
            return await signIn.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
