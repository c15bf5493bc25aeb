using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>What somebody may decide, counting everybody above (H1). Immutable.</summary>
/// <param name="Person">The person.</param>
/// <param name="Lead">The lead of the agreement it comes from.</param>
/// <param name="Kind">The name of the kind in that agreement.</param>
/// <param name="Own">The levels still possible by the person's own agreement, lowest first; one means certain.</param>
/// <param name="Effective">The same, counting everybody above.</param>
/// <param name="LoweredBy">Who above holds less, nearest first.</param>
/// <param name="Missing">The facts that can still change the person's own answer.</param>
public sealed record Authority(
    string Person,
    string Lead,
    string Kind,
    ImmutableArray<Level> Own,
    ImmutableArray<Level> Effective,
    ImmutableArray<string> LoweredBy,
    ImmutableArray<string> Missing
)
{
    /// <summary>The level that is safe to act on.</summary>
    public Level Level => Effective[0];
}
