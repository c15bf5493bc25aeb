using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.People;

/// <summary>Whoever runs the installation enters somebody who has no account yet. No address is asked here.</summary>
internal sealed class AddPerson(RemitDb db, CurrentActor current, TimeProvider time)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The whole name.</summary>
        public string? Name { get; set; }

        /// <summary>The zone by its IANA name; empty for that of the installation.</summary>
        public string? Zone { get; set; }
    }

    /// <summary>The zone of who has not said one.</summary>
    public string UsualZone => Person.ZoneHere(time);

    public async Task<Outcome<Person>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        var welcome = Person.Welcome(input.Name, string.IsNullOrWhiteSpace(input.Zone) ? UsualZone : input.Zone);
        if (!welcome.TryGet(out var person) || InputRules.Check(input) is { IsEmpty: false })
        {
            return Outcome<Person>.Refuse([.. welcome.Refusals, .. InputRules.Check(input)]);
        }

        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeTurnAsync(time, cancellationToken);
        if (await db.PeopleHere().AnyAsync(one => one.Name == person.Name, cancellationToken))
        {
            return Refusal.Invalid("person-here", "name");
        }

        db.Add(person);
        await db.SaveAsync(actor, "person-added", person, cancellationToken);
        return person;
    }
}
