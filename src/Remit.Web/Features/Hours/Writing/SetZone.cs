using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Hours;

/// <summary>Somebody says in which zone their clock goes.</summary>
internal sealed class SetZone(RemitDb db, CurrentActor current, TimeProvider time)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The zone, by its IANA name.</summary>
        public string? Zone { get; set; }
    }

    public async Task<Outcome<Person>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var person = await db.Set<Person>().SingleAsync(one => one.Id == actor.PersonId, cancellationToken);
        var moved = person.LiveIn(input.Zone ?? "");
        if (moved.IsOk)
        {
            await db.SaveAsync(actor, "zone-set", person, cancellationToken);
        }

        return moved;
    }
}
