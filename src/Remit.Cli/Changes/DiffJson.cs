using System.Collections.Immutable;

namespace Remit.Cli;

/// <summary>What <c>remit diff</c> says, as one JSON object; docs/cli.md says what each property means.</summary>
internal sealed record DiffJson(
    bool Same,
    ImmutableArray<ComparisonJson> Comparisons,
    int? Logged,
    ImmutableArray<ReplayedJson> Different
)
{
    /// <summary>A change.</summary>
    /// <param name="change">The change.</param>
    public static DiffJson Of(Change change) =>
        new(
            change.IsSame,
            [.. change.Comparisons.Select(ComparisonJson.Of)],
            change.Logged,
            [.. change.Different.Select(ReplayedJson.Of)]
        );
}
