using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>A decision that would have gone differently.</summary>
internal sealed record ReplayedJson(
    string Kind,
    DateOnly Date,
    ImmutableSortedDictionary<string, string> Facts,
    ImmutableArray<string> From,
    ImmutableArray<string> To
)
{
    /// <summary>A decision.</summary>
    /// <param name="decision">The decision.</param>
    public static ReplayedJson Of(ReplayedDecision decision) =>
        new(
            decision.Kind,
            decision.Entry.Date,
            decision.Entry.Facts.ToImmutableSortedDictionary(
                fact => fact.Key,
                fact => FactValueText.Write(fact.Value),
                StringComparer.Ordinal
            ),
            [.. decision.From.Select(LevelKeys.Of)],
            [.. decision.To.Select(LevelKeys.Of)]
        );
}
