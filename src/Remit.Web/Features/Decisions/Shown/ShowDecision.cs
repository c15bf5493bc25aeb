using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Decisions.Shown;

/// <summary>One of the two shows a decision to somebody else here. To whom it is shown already it stays shown.</summary>
internal sealed class ShowDecision(RemitDb db, CurrentActor current, TimeProvider time)
{
    /// <summary>To how many one decision is shown at a time: it is an item, not a notice.</summary>
    public const int Most = 5;

    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>To whom.</summary>
        public Guid Who { get; set; }
    }

    public async Task<Outcome<ShownDecision>> RunAsync(Guid id, Input input, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (await db.PairOfAsync(actor, id, cancellationToken) is not { } pairId)
        {
            return Refusal.NotFound();
        }

        await using var turn = await db.TakeTurnAsync(pairId, time, cancellationToken);
        var pair = await db.PairsFor(actor).SingleAsync(pair => pair.Id == pairId, cancellationToken);
        var decision = await db.DecisionsFor(actor).SingleAsync(entry => entry.Id == id, cancellationToken);
        var to = await db.PeopleHere().SingleOrDefaultAsync(person => person.Id == input.Who, cancellationToken);
        var outcome = to is null
            ? Refusal.Invalid("shown-who", "who")
            : ShownDecision.Begin(decision, pair, to, (actor.PersonId, turn.At));
        if (!outcome.TryGet(out var shown))
        {
            return outcome;
        }

        var open = await db.ShownOf(actor)
            .Where(one => one.DecisionId == id && one.EndedAt == null)
            .ToListAsync(cancellationToken);
        if (open.Find(one => one.ToId == input.Who) is { } already)
        {
            return already;
        }

        if (open.Count >= Most)
        {
            return Refusal.Conflict("shown-enough", Most.ToString(CultureInfo.InvariantCulture));
        }

        db.Add(shown);
        await db.SaveAsync(actor, "decision-shown", shown, cancellationToken);
        return shown;
    }
}
