using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Accounts;

/// <summary>Changes the password of who knows the one until now. Every other session ends: whoever had it is out.</summary>
internal sealed class ChangePassword(
    RemitDb db,
    CurrentActor current,
    MyAccount mine,
    UserManager<Account> accounts,
    IHttpContextAccessor http,
    TimeProvider time
)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The password until now.</summary>
        [Required(ErrorMessage = "password-missing")]
        [MaxLength(AccountSetup.LongestPassword, ErrorMessage = "password-long")]
        public string? Current { get; set; }

        /// <summary>The new one.</summary>
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
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var account = await mine.AccountAsync(cancellationToken);
        if (await accounts.IsLockedOutAsync(account))
        {
            return Refusal.Invalid("password-locked", "current");
        }

        if (!await accounts.CheckPasswordAsync(account, input.Current!))
        {
            await accounts.AccessFailedAsync(account);
            await db.SaveAsync(actor, "password-not-changed", account, cancellationToken);
            return Refusal.Invalid("password-other", "current");
        }

        var changed = await accounts.ChangePasswordAsync(account, input.Current!, input.Password!);
        if (!changed.Succeeded)
        {
            return Refusal.Invalid("password-refused", "password");
        }

        var here = Session.IdOf(http.HttpContext?.User);
        await db.Set<Session>()
            .Where(session => session.AccountId == account.Id && session.Id != here)
            .ExecuteDeleteAsync(cancellationToken);
        await db.SaveAsync(actor, "password-changed", account, cancellationToken);
        return account;
    }
}
