using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Accounts;

/// <summary>
/// Sets a new password by the link of a mail, once. Every session ends, so whoever was in without being asked is out; and
/// whoever had been locked out by somebody's guessing may sign in again.
/// </summary>
internal sealed class SetNewPassword(RemitDb db, UserManager<Account> accounts, TimeProvider time)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The new password.</summary>
        [Required(ErrorMessage = "password-missing")]
        [MinLength(AccountSetup.ShortestPassword, ErrorMessage = "password-short")]
        [MaxLength(AccountSetup.LongestPassword, ErrorMessage = "password-long")]
        public string? Password { get; set; }
    }

    /// <summary>The account of a link that is still good; null when it is not.</summary>
    /// <param name="code">What the link holds.</param>
    public async Task<Account?> FindAsync(string? code) =>
        AccountLetters.Read(code) is var (id, proof)
        && await accounts.FindByIdAsync(id) is { } account
        && await accounts.VerifyUserTokenAsync(
            account,
            accounts.Options.Tokens.PasswordResetTokenProvider,
            UserManager<Account>.ResetPasswordTokenPurpose,
            proof
        )
            ? account
            : null;

    /// <param name="code">What the link holds.</param>
    /// <param name="input">What is asked.</param>
    /// <param name="cancellationToken">Gives up; then the password stays.</param>
    public async Task<Outcome<Account>> RunAsync(string? code, Input input, CancellationToken cancellationToken)
    {
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<Account>.Refuse(refusals);
        }

        if (
            AccountLetters.Read(code) is not var (_, proof)
            || await FindAsync(code) is not { } account
            || await db.ActorOfAsync(account, cancellationToken) is not { } actor
        )
        {
            return Refusal.Conflict("link-over");
        }

        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        // Read anew in the turn: of two who send the form at once, the second finds the link used.
        await db.Entry(account).ReloadAsync(cancellationToken);
        if (!(await accounts.ResetPasswordAsync(account, proof, input.Password!)).Succeeded)
        {
            return Refusal.Conflict("link-over");
        }

        await accounts.ResetAccessFailedCountAsync(account);
        await accounts.SetLockoutEndDateAsync(account, null);
        await db.Set<Session>().Where(session => session.AccountId == account.Id).ExecuteDeleteAsync(cancellationToken);
        await db.SaveAsync(actor, "password-recovered", account, cancellationToken);
        return account;
    }
}
