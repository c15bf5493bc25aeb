using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Diary;

/// <summary>
/// The lead would like to see some first: the diary counts them from now on. Of one line it is one goal: another number
/// takes its place, and the same one said again goes on counting.
/// </summary>
internal sealed class BeginGoal(RemitDb db, CurrentActor current, TimeProvider time)
{
    /// <param name="Goal">The id the goal gets; sent twice it is one goal.</param>
    /// <param name="Line">The line whose entries count; null for all.</param>
    /// <param name="Number">How many, from 1 to <see cref="DiaryGoal.Most"/>.</param>
    /// <param name="Words">What was said, as it was said.</param>
    /// <param name="Since">Since when entries count; null for now.</param>
    public sealed record Input(Guid Goal, Guid? Line, int Number, string Words, DateTimeOffset? Since = null);

    public async Task<Outcome<DiaryGoal>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var begun = await db.Set<DiaryGoal>().SingleOrDefaultAsync(one => one.Id == input.Goal, cancellationToken);
        if (begun is not null)
        {
            return begun.OwnerId == actor.PersonId ? begun : Refusal.NotFound();
        }

        if (input.Line is { } line && !await db.IsOwnLineAsync(actor, line, cancellationToken))
        {
            return Refusal.NotFound();
        }

        var before = input.Line is null
            ? []
            : await db.GoalsFor(actor)
                .Where(one => one.LineId == input.Line && one.EndedAt == null)
                .ToListAsync(cancellationToken);
        var same = input.Since is null ? before.Find(one => one.Number == input.Number) : null;
        var outcome = DiaryGoal.Of(actor.PersonId, input, turn.At);
        if (outcome.TryGet(out var goal))
        {
            goal.GoOnFrom(same);
            before.ForEach(one => one.End(turn.At));
            db.Add(goal);
            await db.SaveAsync(actor, "goal-begun", goal, cancellationToken);
        }

        return outcome;
    }
}
