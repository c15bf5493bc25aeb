using System.Threading.Channels;

namespace Remit.Web.Jobs;

/// <summary>Wakes the worker of this process. Ringing in vain does no harm, and nothing is lost by not ringing.</summary>
internal sealed class WorkerBell
{
    private readonly Channel<bool> rings = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    /// <summary>There may be something to do.</summary>
    public void Ring() => rings.Writer.TryWrite(true);

    /// <summary>Waits for a ring, also one that came before.</summary>
    /// <param name="cancellationToken">Waits no longer.</param>
    public async Task WaitAsync(CancellationToken cancellationToken) => await rings.Reader.ReadAsync(cancellationToken);
}
