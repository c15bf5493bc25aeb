namespace Remit.Web.Jobs;

/// <summary>
/// Does the jobs of one kind, each in a scope of its own. A job can be given to it again that was done already: when
/// the process ended between the doing and the marking. So a handler either does something that may happen twice and
/// can be recognised (a mail has its row as Message-ID), or it runs an action that asks the state first, in its turn,
/// and answers null where it was done before: then it happens exactly once.
/// </summary>
internal interface IJobHandler
{
    /// <summary>The kind of its jobs.</summary>
    string Kind { get; }

    /// <summary>Does one.</summary>
    /// <param name="job">The job, which this worker has.</param>
    /// <param name="cancellationToken">The process ends, or it took too long; then it is tried again.</param>
    /// <returns>Null when it is done.</returns>
    Task<JobProblem?> RunAsync(Job job, CancellationToken cancellationToken);
}
