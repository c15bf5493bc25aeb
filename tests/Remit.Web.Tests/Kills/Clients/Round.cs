namespace Remit.Web.Tests.Kills;

/// <summary>The time between a start and a kill.</summary>
/// <param name="product">Where the product listens.</param>
internal sealed class Round(Uri product)
{
    private volatile bool isOver;

    /// <summary>Where the product listens.</summary>
    public Uri Product { get; } = product;

    /// <summary>Whether something is being killed, so that an answer may be missing.</summary>
    public bool IsOver => isOver;

    /// <summary>Something is about to be killed.</summary>
    public void End() => isOver = true;
}
