using Remit.Web.Data;

namespace Remit.Web.Jobs;

/// <summary>Writes a job that follows from no change of anybody's, such as looking for who forgot a password.</summary>
internal sealed class JobQueue(RemitDb db, WorkerBell bell, TimeProvider time)
{
    /// <param name="kind">What kind.</param>
    /// <param name="content">What is needed, as JSON.</param>
    /// <param name="cancellationToken">Gives up; then nothing is written.</param>
    public async Task AddAsync(string kind, string content, CancellationToken cancellationToken)
    {
        db.Add(Job.Of(kind, content, time.GetUtcNow()));
        await db.SaveChangesAsync(cancellationToken);
        bell.Ring();
    }
}
