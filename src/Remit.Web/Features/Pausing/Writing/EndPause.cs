using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Pausing;

/// <summary>
/// Who paused goes on before the last day, and the other gets a letter. Nobody else ends it: a pause is a brake. Said
/// twice, or after its last day, nothing more happens.
/// </summary>
internal sealed class EndPause(RemitDb db, CurrentActor current, PauseLetters letters, TimeProvider time)
{
    /// <param name="id">The pause.</param>
    /// <param name="cancellationToken">Gives up; then it stays.</param>
    public async Task<Outcome<PairPause>> RunAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var seen = await db.PausesFor(actor)
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (seen is null)
        {
            return Refusal.NotFound();
        }

        if (seen.ById != actor.PersonId)
        {
            return Refusal.NotYours("pause-of-other");
        }

        await using var turn = await db.TakeTurnAsync(seen.PairId, time, cancellationToken);
        var pair = await db.PairsFor(actor).SingleAsync(pair => pair.Id == seen.PairId, cancellationToken);
        var pause = await db.PausesFor(actor).SingleAsync(one => one.Id == id, cancellationToken);
        var today = pair.Contributor.DayAt(turn.At);
        if (pair.EndedAt is null && pause.Holds(today, turn.At, pair.Contributor.DayAt))
        {
            pause.End(turn.At);
            await letters.PutEndedAsync(pair, pause, cancellationToken);
            await db.SaveAsync(actor, "pause-ended", pause, cancellationToken);
        }

        return pause;
    }
}
