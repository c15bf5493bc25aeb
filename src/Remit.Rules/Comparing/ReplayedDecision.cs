using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>A decision written down that two versions answer differently (D2).</summary>
/// <param name="Kind">The name of the kind of decision.</param>
/// <param name="Place">Its place in the log, from 0.</param>
/// <param name="Entry">The decision.</param>
/// <param name="From">The levels possible by the earlier version, lowest first; one means certain.</param>
/// <param name="To">The same by the later version.</param>
public sealed record ReplayedDecision(
    string Kind,
    int Place,
    LogEntry Entry,
    ImmutableArray<Level> From,
    ImmutableArray<Level> To
);
