namespace Remit.Web.Jobs;

/// <summary>
/// Looks again and again whether something has become due that nobody queued, and does it. Several processes look at the
/// same time: what is due is asked of the state, in its turn.
/// </summary>
internal interface IRoutine
{
    /// <summary>Does what is due now.</summary>
    /// <param name="cancellationToken">The process ends.</param>
    Task RunDueAsync(CancellationToken cancellationToken);
}
