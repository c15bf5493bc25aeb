using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Accounts;

/// <summary>
/// Signs in with mail and password. What was wrong is not said: neither is whether there is such an account. So every try
/// is told the same and costs one look at a password, also where there is none, or where too many tries lock it.
/// </summary>
internal sealed class SignIn(
    SignInManager<Account> signIn,
    UserManager<Account> accounts,
    IPasswordHasher<Account> passwords
)
{
    private static readonly Account Nobody = new();

    private static string? nobodysHash;

    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The mail address.</summary>
        [Required(ErrorMessage = "mail-missing")]
        [MaxLength(AccountSetup.LongestMail, ErrorMessage = "mail-long")]
        public string? Mail { get; set; }

        /// <summary>The password.</summary>
        [Required(ErrorMessage = "password-missing")]
        [MaxLength(AccountSetup.LongestPassword, ErrorMessage = "password-long")]
        public string? Password { get; set; }
    }

    public async Task<Outcome<Account>> RunAsync(Input input)
    {
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<Account>.Refuse(refusals);
        }

        var account = await accounts.FindByEmailAsync(input.Mail!.Trim());
        return account is { PasswordHash: not null } && !await accounts.IsLockedOutAsync(account)
            ? await EnterAsync(account, input.Password!)
            : PretendToLook(input.Password!);
    }

    private async Task<Outcome<Account>> EnterAsync(Account account, string password)
    {
        var result = await signIn.PasswordSignInAsync(account, password, isPersistent: true, lockoutOnFailure: true);
        return result.Succeeded ? account : Wrong();
    }

    private Outcome<Account> PretendToLook(string password)
    {
        nobodysHash ??= passwords.HashPassword(Nobody, Guid.CreateVersion7().ToString());
        _ = passwords.VerifyHashedPassword(Nobody, nobodysHash, password);
        return Wrong();
    }

    private static Refusal Wrong() => Refusal.Invalid("sign-in-wrong", null);
}
