namespace Remit.Web.Jobs;

/// <summary>
/// Does something for each of many: one that cannot go on keeps none of the others from it, and comes again with the next
/// look.
/// </summary>
internal sealed partial class EachAlone(ILogger<EachAlone> log)
{
    /// <param name="what">What is done, for the log.</param>
    /// <param name="all">For which.</param>
    /// <param name="act">Does it for one, all of it or nothing.</param>
    public async Task RunAsync<T>(string what, IEnumerable<T> all, Func<T, Task> act)
        where T : notnull
    {
        foreach (var one in all)
        {
            try
            {
                await act(one);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                // Which, and what kind of problem; not its words, which may hold what somebody wrote.
                LogOne(what, one.ToString(), problem.GetType().Name, problem.StackTrace);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{What} of {One} could not go on: {Problem}\n{Where}")]
    private partial void LogOne(string what, string? one, string problem, string? where);
}
