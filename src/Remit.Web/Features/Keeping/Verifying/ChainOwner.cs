namespace Remit.Web.Features.Keeping;

/// <summary>What a chain of the journal belongs to, and how many changes it counted.</summary>
internal sealed class ChainOwner
{
    /// <summary>The pair, the person or the installation.</summary>
    public Guid Id { get; init; }

    /// <summary>How many changes it has seen; the last row of its chain bears this number.</summary>
    public long Turn { get; init; }
}
