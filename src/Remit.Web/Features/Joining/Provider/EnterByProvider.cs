using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.People;
using Remit.Web.Hosting;
using Remit.Web.Security;

namespace Remit.Web.Features.Joining;

/// <summary>
/// Somebody comes back from the provider. Known by their login they are in. Else they come in by their invitation; else
/// by a confirmed address that is the same in both places; else, where the settings let everyone in, as somebody new.
/// </summary>
internal sealed class EnterByProvider(
    RemitDb db,
    SignInManager<Account> signIn,
    UserManager<Account> accounts,
    AcceptInvitation accept,
    NewPerson people,
    Settings settings,
    IHttpContextAccessor http,
    TimeProvider time
)
{
    /// <summary>Where somebody new goes on.</summary>
    private const string Welcome = "/welcome";

    /// <param name="then">Where somebody known goes on.</param>
    /// <param name="cancellationToken">Gives up; then nobody comes in.</param>
    /// <returns>Where to go on.</returns>
    public async Task<string> RunAsync(string then, CancellationToken cancellationToken)
    {
        if (await signIn.GetExternalLoginInfoAsync() is not { } login)
        {
            return "/sign-in?provider=failed";
        }

        await http.HttpContext!.SignOutAsync(IdentityConstants.ExternalScheme);
        if (await accounts.FindByLoginAsync(login.LoginProvider, login.ProviderKey) is { } known)
        {
            await signIn.SignInAsync(known, isPersistent: true);
            return then;
        }

        var about = AboutOf(login.Principal);
        return (await accept.RunAsync(about, login, cancellationToken)).IsOk ? Welcome
            : await LinkAsync(about, login, cancellationToken) ? then
            : await AddAsync(about, login, cancellationToken) ? Welcome
            : "/sign-in?provider=unknown";
    }

    private static NewPerson.About AboutOf(ClaimsPrincipal who)
    {
        var mail = who.FindFirstValue("email");
        var isConfirmed = string.Equals(
            who.FindFirstValue("email_verified"),
            "true",
            StringComparison.OrdinalIgnoreCase
        );
        return new(who.FindFirstValue("name") ?? mail, mail, isConfirmed);
    }

    // An address that one of the two places has not confirmed proves nothing.
    private async Task<bool> LinkAsync(
        NewPerson.About about,
        ExternalLoginInfo login,
        CancellationToken cancellationToken
    )
    {
        if (
            about is not { IsConfirmed: true, Mail: { } mail }
            || await accounts.FindByEmailAsync(mail) is not { EmailConfirmed: true } account
        )
        {
            return false;
        }

        var actor = await db.Set<Person>()
            .Where(person => person.AccountId == account.Id)
            .Select(person => new Actor(person.Id, person.Zone))
            .SingleAsync(cancellationToken);
        await using (var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken))
        {
            await accounts.AddLoginAsync(account, login);
            await db.SaveAsync(actor, "provider-linked", account, cancellationToken);
        }

        await signIn.SignInAsync(account, isPersistent: true);
        return true;
    }

    private async Task<bool> AddAsync(
        NewPerson.About about,
        ExternalLoginInfo login,
        CancellationToken cancellationToken
    )
    {
        if (settings.Provider?.LetsEveryoneIn != true)
        {
            return false;
        }

        await using var turn = await db.TakeTurnAsync(time, cancellationToken);
        if (!(await people.WithLoginAsync(about, login)).TryGet(out var made))
        {
            return false;
        }

        var actor = new Actor(made.Person.Id, made.Person.Zone);
        await db.SaveAsync(actor, "joined", made.Person, cancellationToken);
        await signIn.SignInAsync(made.Account, isPersistent: true);
        return true;
    }
}
