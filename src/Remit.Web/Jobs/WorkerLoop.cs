namespace Remit.Web.Jobs;

/// <summary>Lets the worker of this process look every few seconds, and at once after something was queued here.</summary>
internal sealed partial class WorkerLoop(Worker worker, WorkerBell bell, TimeProvider time, ILogger<WorkerLoop> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await worker.RunDueAsync(stoppingToken);
            }
            catch (Exception problem) when (!stoppingToken.IsCancellationRequested)
            {
                // The database is away, say. The process serves what it can, and looks again.
                LogLook(problem.GetType().Name, problem.StackTrace);
            }

            await PauseAsync(stoppingToken);
        }
    }

    private async Task PauseAsync(CancellationToken stoppingToken)
    {
        using var pause = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        await Task.WhenAny(bell.WaitAsync(pause.Token), Task.Delay(Pause, time, pause.Token));
        await pause.CancelAsync();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Looking for what is due ended with {Problem}{Stack}")]
    private partial void LogLook(string problem, string? stack);
}
