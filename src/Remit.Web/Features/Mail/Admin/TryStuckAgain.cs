using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Jobs;
using Remit.Web.Security;

namespace Remit.Web.Features.Mail;

/// <summary>Whoever runs the installation says that what is stuck is to be tried again, from now on as at first.</summary>
internal sealed class TryStuckAgain(RemitDb db, CurrentActor current, WorkerBell bell, TimeProvider time)
{
    private const int MostAtOnce = 500;

    /// <returns>How many.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var person = await db.Set<Person>().SingleAsync(one => one.Id == actor.PersonId, cancellationToken);
        var stuck = await db.Set<Job>()
            .Where(job => job.StuckAt != null)
            .OrderBy(job => job.QueuedAt)
            .Take(MostAtOnce)
            .ToListAsync(cancellationToken);
        if (stuck.Count(job => job.TryAgain(turn.At).IsOk) is > 0 and var count)
        {
            await db.SaveAsync(actor, "stuck-tried-again", person, cancellationToken);
            bell.Ring();
            return count;
        }

        return 0;
    }
}
