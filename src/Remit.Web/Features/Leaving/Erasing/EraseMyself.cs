using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Leaving;

/// <summary>
/// Somebody leaves for good: what is theirs goes, their pairs end, and of them stay a row without a name and a row of the
/// journal that says when. All of it or nothing; who has left already has left.
/// </summary>
internal sealed class EraseMyself(
    RemitDb db,
    ConfirmLeaving confirm,
    OwnTraces own,
    PairTraces pairs,
    SignInManager<Account> signIn,
    TimeProvider time
)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The password; where there is none, the name.</summary>
        [Required(ErrorMessage = "confirm-missing")]
        [MaxLength(AccountSetup.LongestPassword, ErrorMessage = "password-long")]
        public string? Confirm { get; set; }
    }

    public async Task<Outcome<Person>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<Person>.Refuse(refusals);
        }

        var confirmed = await confirm.RunAsync(input.Confirm!, cancellationToken);
        if (!confirmed.TryGet(out var known))
        {
            return confirmed;
        }

        var left = await LeaveAsync(known.Id, cancellationToken);
        if (left.IsOk)
        {
            await signIn.SignOutAsync();
        }

        return left;
    }

    // The installation's turn, so that of the last two who run it not both leave at the same instant.
    private async Task<Outcome<Person>> LeaveAsync(Guid personId, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        await using var turn = await db.TakeTurnAsync(time, cancellationToken);
        await pairs.WaitAsync(personId, cancellationToken);
        var person = await db.Set<Person>().SingleAsync(one => one.Id == personId, cancellationToken);
        if (person.HasLeft)
        {
            return person;
        }

        if (await IsNeededAsync(person, cancellationToken))
        {
            return Refusal.Conflict("last-who-runs");
        }

        var actor = new Actor(person.Id, person.Zone);
        var guests = await own.EraseAsync(person, cancellationToken);
        person.Leave(turn.At);
        foreach (var one in guests.Prepend(person))
        {
            await pairs.EraseAsync(one, turn.At, cancellationToken);
        }

        await db.SaveAsync(actor, "left", person, cancellationToken);
        return person;
    }

    /// <summary>Whether others are here whom nobody would be left to run the installation for.</summary>
    private async Task<bool> IsNeededAsync(Person person, CancellationToken cancellationToken)
    {
        var others = db.PeopleHere().Where(one => one.Id != person.Id && one.AccountId != null);
        return person.IsAdmin
            && await others.AnyAsync(cancellationToken)
            && !await others.AnyAsync(one => one.IsAdmin, cancellationToken);
    }
}
