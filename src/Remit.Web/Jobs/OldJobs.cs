using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;

namespace Remit.Web.Jobs;

/// <summary>Removes what was done a while ago; only what waits, or waits for somebody, stays.</summary>
internal sealed class OldJobs(RemitDb db, TimeProvider time) : IRoutine
{
    /// <summary>For how many days it stays known that a job was done.</summary>
    public const int Days = 30;

    /// <inheritdoc/>
    public async Task RunDueAsync(CancellationToken cancellationToken)
    {
        var oldest = Instants.Cut(time.GetUtcNow().AddDays(-Days));
        var old = db.Set<Job>().Where(job => job.DoneAt < oldest);

        // Looking first: a deletion would make every other writer of SQLite wait, also when there is nothing to delete.
        if (await old.AnyAsync(cancellationToken))
        {
            await old.ExecuteDeleteAsync(cancellationToken);
        }
    }
}
