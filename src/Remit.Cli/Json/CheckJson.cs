using System.Collections.Immutable;

namespace Remit.Cli;

/// <summary>What <c>remit check</c> found, as one JSON object.</summary>
internal sealed record CheckJson(int Exit, bool Incomplete, ImmutableArray<FindingJson> Findings);
