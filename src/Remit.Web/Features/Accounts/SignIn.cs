using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Accounts;

/// <summary>Signs in with mail and password. What was wrong is not said: neither is whether there is such an account.</summary>
internal sealed class SignIn(SignInManager<Account> signIn, UserManager<Account> accounts)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The mail address.</summary>
        [Required(ErrorMessage = "mail-missing")]
        public string? Mail { get; set; }

        /// <summary>The password.</summary>
        [Required(ErrorMessage = "password-missing")]
        public string? Password { get; set; }
    }

    public async Task<Outcome<Account>> RunAsync(Input input)
    {
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<Account>.Refuse(refusals);
        }

        var account = await accounts.FindByEmailAsync(input.Mail!.Trim());
        if (account is null)
        {
            return Refusal.Invalid("sign-in-wrong", null);
        }

        var result = await signIn.PasswordSignInAsync(
            account,
            input.Password!,
            isPersistent: true,
            lockoutOnFailure: true
        );
        return result.Succeeded ? account
            : result.IsLockedOut ? Refusal.Conflict("sign-in-locked")
            : Refusal.Invalid("sign-in-wrong", null);
    }
}
