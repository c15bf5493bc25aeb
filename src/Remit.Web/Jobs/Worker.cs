using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;

namespace Remit.Web.Jobs;

/// <summary>
/// Does what is due, one job after the other. A job is taken by a guarded update, which succeeds for one worker alone on
/// both databases, and belongs to it for <see cref="Lease"/>; so any number of processes can work on one table, and a job
/// whose worker was lost is done by another. Each is done at least once and never lost.
/// </summary>
internal sealed partial class Worker(IServiceScopeFactory scopes, TimeProvider time, ILogger<Worker> log)
{
    /// <summary>How long a job belongs to the worker that took it.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    // Well before another worker may take it.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Does everything that is due, and what becomes due by it.</summary>
    /// <param name="cancellationToken">The process ends; what was begun and not marked is done again later.</param>
    public async Task RunDueAsync(CancellationToken cancellationToken)
    {
        await RunRoutinesAsync(cancellationToken);
        while (await TakeAsync(cancellationToken) is { } job)
        {
            await FinishAsync(job, await TryAsync(job, cancellationToken), cancellationToken);
        }
    }

    private async Task RunRoutinesAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var routine in scope.ServiceProvider.GetServices<IRoutine>())
        {
            try
            {
                await routine.RunDueAsync(cancellationToken);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                // One that cannot go on must not keep the others from their work; it comes again with the next look.
                LogRoutine(routine.GetType().Name, problem.GetType().Name, problem.StackTrace);
            }
        }
    }

    private async Task<Job?> TakeAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RemitDb>();
        while (true)
        {
            var now = Instants.Cut(time.GetUtcNow());
            var due = db.Set<Job>()
                .Where(job => job.DoneAt == null && job.StuckAt == null && job.DueAt <= now)
                .Where(job => job.TakenUntil == null || job.TakenUntil <= now);
            if (
                await due.OrderBy(job => job.DueAt).Select(job => (Guid?)job.Id).FirstOrDefaultAsync(cancellationToken)
                is not { } id
            )
            {
                return null;
            }

            var until = now + Lease;
            var taken = await due.Where(job => job.Id == id)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(job => job.TakenUntil, until)
                            .SetProperty(job => job.Tries, job => job.Tries + 1),
                    cancellationToken
                );
            if (taken == 1)
            {
                return await db.Set<Job>().AsNoTracking().SingleAsync(job => job.Id == id, cancellationToken);
            }
        }
    }

    private async Task<JobProblem?> TryAsync(Job job, CancellationToken cancellationToken)
    {
        if (job.Tries > Retries.Most)
        {
            return new(JobProblem.NeverEnded, IsLasting: true);
        }

        await using var scope = scopes.CreateAsyncScope();
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(Longest);
        try
        {
            var handler = scope.ServiceProvider.GetServices<IJobHandler>().Single(one => one.Kind == job.Kind);
            return await handler.RunAsync(job, limited.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new("too-slow");
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // Its message may hold what the job is about; where it happened does not.
            LogUnexpected(job.Kind, job.Id, problem.GetType().Name, problem.StackTrace);
            return new(JobProblem.Unexpected, problem.GetType().Name);
        }
    }

    private async Task FinishAsync(Job job, JobProblem? problem, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = Instants.Cut(time.GetUtcNow());

        // A worker that was away for longer than its lease no longer speaks for the job.
        var mine = scope
            .ServiceProvider.GetRequiredService<RemitDb>()
            .Set<Job>()
            .Where(one => one.Id == job.Id && one.DoneAt == null && one.TakenUntil == job.TakenUntil);
        if (problem is null)
        {
            await mine.ExecuteUpdateAsync(
                set =>
                    set.SetProperty(one => one.DoneAt, now)
                        .SetProperty(one => one.Content, (string?)null)
                        .SetProperty(one => one.Problem, (string?)null)
                        .SetProperty(one => one.Said, (string?)null)
                        .SetProperty(one => one.TakenUntil, (DateTimeOffset?)null),
                cancellationToken
            );
            return;
        }

        var wait = problem.IsLasting ? null : Retries.After(job.Tries);
        var due = now + (wait ?? TimeSpan.Zero);
        DateTimeOffset? stuck = wait is null ? now : null;
        await mine.ExecuteUpdateAsync(
            set =>
                set.SetProperty(one => one.Problem, problem.Code)
                    .SetProperty(one => one.Said, problem.Said)
                    .SetProperty(one => one.DueAt, due)
                    .SetProperty(one => one.StuckAt, stuck)
                    .SetProperty(one => one.TakenUntil, (DateTimeOffset?)null),
            cancellationToken
        );
        LogProblem(job.Kind, job.Id, problem.Code, wait is null ? "is stuck" : "is tried again");
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The {Kind} {Id} could not be done ({Code}) and {What}")]
    private partial void LogProblem(string kind, Guid id, string code, string what);

    [LoggerMessage(Level = LogLevel.Error, Message = "The {Kind} {Id} ended with {Problem}{Stack}")]
    private partial void LogUnexpected(string kind, Guid id, string problem, string? stack);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Routine} ended with {Problem}{Stack}")]
    private partial void LogRoutine(string routine, string problem, string? stack);
}
