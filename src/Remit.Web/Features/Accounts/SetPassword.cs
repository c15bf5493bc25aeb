using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Accounts;

/// <summary>Gives an account that has neither a mail address and a password, so that it can be used from elsewhere.</summary>
internal sealed class SetPassword(
    RemitDb db,
    CurrentActor current,
    UserManager<Account> accounts,
    SignInManager<Account> signIn,
    AccountLetters letters,
    TimeProvider time
)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The mail address.</summary>
        [Required(ErrorMessage = "mail-missing")]
        [EmailAddress(ErrorMessage = "mail-wrong")]
        [MaxLength(AccountSetup.LongestMail, ErrorMessage = "mail-long")]
        public string? Mail { get; set; }

        /// <summary>The password.</summary>
        [Required(ErrorMessage = "password-missing")]
        [MinLength(AccountSetup.ShortestPassword, ErrorMessage = "password-short")]
        [MaxLength(AccountSetup.LongestPassword, ErrorMessage = "password-long")]
        public string? Password { get; set; }
    }

    public async Task<Outcome<Account>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<Account>.Refuse(refusals);
        }

        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeTurnAsync(time, cancellationToken);
        var person = await db.Set<Person>().SingleAsync(person => person.Id == actor.PersonId, cancellationToken);
        var account = await db.Users.SingleAsync(account => account.Id == person.AccountId, cancellationToken);
        var set = await SetAsync(account, input);
        if (set.IsOk)
        {
            if (!account.EmailConfirmed && await letters.CanSendAsync(cancellationToken))
            {
                await letters.PutConfirmationAsync(account, person.CallMe);
            }

            await db.SaveAsync(actor, "password-set", person, cancellationToken);
            await signIn.RefreshSignInAsync(account);
        }

        return set;
    }

    private async Task<Outcome<Account>> SetAsync(Account account, Input input)
    {
        var mail = input.Mail!.Trim();
        if (account.PasswordHash is not null)
        {
            return Refusal.Conflict("has-password");
        }

        if (await accounts.FindByEmailAsync(mail) is not null)
        {
            return Refusal.Invalid("mail-taken", "mail");
        }

        account.Email = mail;
        var result = await accounts.AddPasswordAsync(account, input.Password!);
        return result.Succeeded ? account : Refusal.Invalid("password-refused", "password");
    }
}
