using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Starting;

/// <summary>The first person begins: a name, and on one's own machine nothing else.</summary>
internal sealed class StartAlone(
    RemitDb db,
    Beginnings beginnings,
    UserManager<Account> accounts,
    SignInManager<Account> signIn,
    TimeProvider time
)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>What to call this person, or their whole name.</summary>
        [Required(ErrorMessage = "name-missing")]
        [MaxLength(Person.LongestName, ErrorMessage = "name-too-long")]
        public string? Name { get; set; }
    }

    public async Task<Outcome<Person>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<Person>.Refuse(refusals);
        }

        await using var turn = await db.TakeTurnAsync(time, cancellationToken);
        if (await beginnings.FindAsync(cancellationToken) != Beginning.Nobody)
        {
            return Refusal.Conflict("somebody-began");
        }

        var welcome = Person.Welcome(input.Name, Person.ZoneHere(time));
        if (!welcome.TryGet(out var person))
        {
            return welcome;
        }

        var account = new Account { Id = Guid.CreateVersion7(), UserName = person.Id.ToString("N") };
        var made = await accounts.CreateAsync(account);
        if (!made.Succeeded)
        {
            throw new InvalidOperationException($"No account: {made.Errors.First().Code}");
        }

        person.SignInWith(account.Id);
        person.Administer();
        db.Add(person);
        await db.SaveAsync(new Actor(person.Id, person.Zone), "person-began", person, cancellationToken);
        await signIn.SignInAsync(account, isPersistent: true);
        return person;
    }
}
