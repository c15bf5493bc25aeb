using Microsoft.AspNetCore.Identity;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Joining;

/// <summary>Makes a person with an account, in the turn of the installation that is held; saving is the caller's.</summary>
internal sealed class NewPerson(RemitDb db, UserManager<Account> accounts, TimeProvider time)
{
    /// <param name="Name">The whole name.</param>
    /// <param name="Mail">The mail address; null where the provider gave none.</param>
    /// <param name="IsConfirmed">Whether it is known to be theirs.</param>
    public sealed record About(string? Name, string? Mail, bool IsConfirmed)
    {
        /// <summary>Who it is, where they were entered before; null for somebody new.</summary>
        public Person? Known { get; init; }
    }

    /// <param name="Account">The account.</param>
    /// <param name="Person">The person.</param>
    public sealed record Made(Account Account, Person Person);

    /// <summary>With a password.</summary>
    public Task<Outcome<Made>> WithPasswordAsync(About about, string password) =>
        MakeAsync(about, account => accounts.CreateAsync(account, password));

    /// <summary>Who signs in through the provider.</summary>
    public Task<Outcome<Made>> WithLoginAsync(About about, UserLoginInfo login) =>
        MakeAsync(
            about,
            async account =>
            {
                var made = await accounts.CreateAsync(account);
                return made.Succeeded ? await accounts.AddLoginAsync(account, login) : made;
            }
        );

    private async Task<Outcome<Made>> MakeAsync(About about, Func<Account, Task<IdentityResult>> create)
    {
        var welcome = about.Known is { } known ? known : Person.Welcome(about.Name, Person.ZoneHere(time));
        if (!welcome.TryGet(out var person))
        {
            return Outcome<Made>.Refuse(welcome.Refusals);
        }

        if (about.Mail is not null && await accounts.FindByEmailAsync(about.Mail) is not null)
        {
            return Refusal.Invalid("mail-taken", "mail");
        }

        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            UserName = person.Id.ToString("N"),
            Email = about.Mail,
            EmailConfirmed = about.IsConfirmed,
        };
        if (!(await create(account)).Succeeded)
        {
            return Refusal.Invalid("password-refused", "password");
        }

        if (about.Known is null)
        {
            db.Add(person);
        }

        return person.SignInWith(account.Id).TryGet(out _)
            ? new Made(account, person)
            : Refusal.Conflict("has-account", person.Name);
    }
}
