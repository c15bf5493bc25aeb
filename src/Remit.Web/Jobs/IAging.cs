using Remit.Web.Security;

namespace Remit.Web.Jobs;

/// <summary>Looks for what has become old of one kind of what is written, and makes it a number, or takes it away.</summary>
internal interface IAging
{
    /// <summary>Of what.</summary>
    Written What { get; }

    /// <summary>Does it for everybody, in batches; broken off and begun again, each thing is counted once.</summary>
    /// <param name="cancellationToken">The process ends.</param>
    Task RunAsync(CancellationToken cancellationToken);
}
