using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Diary;

/// <summary>Somebody puts a goal away: it was reached and used, or is no longer wanted.</summary>
internal sealed class EndGoal(RemitDb db, CurrentActor current, TimeProvider time)
{
    /// <summary>Puts away what was to be shown about a line: the lead has said yes to it.</summary>
    public async Task OfLineAsync(Guid line, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var goals = db.GoalsFor(actor).Where(goal => goal.LineId == line && goal.EndedAt == null);
        foreach (var id in await goals.Select(goal => goal.Id).ToListAsync(cancellationToken))
        {
            await RunAsync(id, cancellationToken);
        }
    }

    public async Task<Outcome<DiaryGoal>> RunAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var goal = await db.GoalsFor(actor).SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (goal is null)
        {
            return Refusal.NotFound();
        }

        goal.End(turn.At);
        await db.SaveAsync(actor, "goal-put-away", goal, cancellationToken);
        return goal;
    }
}
