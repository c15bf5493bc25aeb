using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Joining;

/// <summary>Somebody comes in by an invitation, with a name and a password of their own, or through the provider.</summary>
internal sealed class AcceptInvitation(
    RemitDb db,
    FindInvitation invitations,
    NewPerson people,
    SignInManager<Account> signIn,
    AccountLetters letters,
    IHttpContextAccessor http,
    TimeProvider time
)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The name.</summary>
        [Required(ErrorMessage = "name-missing")]
        [MaxLength(Person.LongestName, ErrorMessage = "name-too-long")]
        public string? Name { get; set; }

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

    public async Task<Outcome<Person>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<Person>.Refuse(refusals);
        }

        return await RunAsync(
            (invitation, known) =>
            {
                var mail = input.Mail!.Trim();
                // What was sent to an address and came back belongs to whoever reads there.
                var isConfirmed = string.Equals(mail, invitation.Mail, StringComparison.OrdinalIgnoreCase);
                return people.WithPasswordAsync(new(input.Name, mail, isConfirmed) { Known = known }, input.Password!);
            },
            cancellationToken
        );
    }

    /// <summary>Through the provider: whose login it is, and what the provider says about them.</summary>
    public Task<Outcome<Person>> RunAsync(
        NewPerson.About about,
        UserLoginInfo login,
        CancellationToken cancellationToken
    ) => RunAsync((_, known) => people.WithLoginAsync(about with { Known = known }, login), cancellationToken);

    private async Task<Outcome<Person>> RunAsync(
        Func<Invitation, Person?, Task<Outcome<NewPerson.Made>>> make,
        CancellationToken cancellationToken
    )
    {
        await using var turn = await db.TakeTurnAsync(time, cancellationToken);
        if (await invitations.FindAsync(cancellationToken) is not { } invitation)
        {
            return Refusal.Conflict("invitation-over");
        }

        var known = await db.EnteredPeople()
            .SingleOrDefaultAsync(one => one.Id == invitation.PersonId, cancellationToken);
        if (known is null && invitation.PersonId is not null)
        {
            return Refusal.Conflict("invitation-over");
        }

        var made = await make(invitation, known);
        if (!made.TryGet(out var come))
        {
            return Outcome<Person>.Refuse(made.Refusals);
        }

        invitation.Accept(come.Person.Id, turn.At);
        if (come.Account is { Email: not null, EmailConfirmed: false } && await letters.CanSendAsync(cancellationToken))
        {
            await letters.PutConfirmationAsync(come.Account, come.Person.CallMe);
        }

        await db.SaveAsync(new Actor(come.Person.Id, come.Person.Zone), "joined", invitation, cancellationToken);
        await http.HttpContext!.SignOutAsync(JoiningSetup.Scheme);
        await signIn.SignInAsync(come.Account, isPersistent: true);
        return come.Person;
    }
}
