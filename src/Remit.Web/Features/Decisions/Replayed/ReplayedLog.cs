using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Features.Decisions.Replayed;

/// <summary>What the decisions of a stretch of the log would have been answered by two versions (D2).</summary>
/// <param name="Count">How many decisions were looked at.</param>
/// <param name="Different">Those that the two answer differently, oldest first.</param>
public sealed record ReplayedLog(int Count, ImmutableArray<ReplayedLog.One> Different)
{
    /// <param name="Decision">The decision.</param>
    /// <param name="Kind">Its kind, as the later version has it, or the earlier where the later has none.</param>
    /// <param name="Found">What both answer.</param>
    public sealed record One(Decision Decision, DecisionKind Kind, ReplayedDecision Found);
}
