using System.Collections.Immutable;

namespace Remit.Web.Features.Agreements.Paper;

/// <summary>Which version the page shows.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="InForceFrom">The contributor's day from which it stands.</param>
/// <param name="AgreedOn">The contributor's day on which the last of both agreed.</param>
/// <param name="Hash">The fingerprint of its text.</param>
/// <param name="PreviousHash">The fingerprint of the version before; empty for the first.</param>
public sealed record PaperVersion(int Number, DateOnly InForceFrom, DateOnly AgreedOn, string Hash, string PreviousHash)
{
    /// <summary>Who agreed to it, and how; empty where that was not kept.</summary>
    public ImmutableArray<PaperAssent> Assents { get; init; } = [];
}
