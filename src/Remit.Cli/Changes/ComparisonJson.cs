using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>What changes on one date.</summary>
internal sealed record ComparisonJson(
    DateOnly On,
    bool Incomplete,
    ImmutableArray<LevelChangeJson> More,
    ImmutableArray<LevelChangeJson> Less,
    ImmutableArray<LimitChange> Limits,
    ImmutableArray<DutyChangeJson> Duties
)
{
    /// <summary>A comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    public static ComparisonJson Of(Comparison comparison) =>
        new(
            comparison.On,
            comparison.IsIncomplete,
            [.. comparison.More.Select(LevelChangeJson.Of)],
            [.. comparison.Less.Select(LevelChangeJson.Of)],
            comparison.Limits,
            [.. comparison.Duties.Select(DutyChangeJson.Of)]
        );
}
