using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>A case that shows something: the day, the facts as written after <c>FACT=</c>, and the level of the answer.</summary>
internal sealed record WitnessJson(DateOnly AsOf, ImmutableSortedDictionary<string, string> Facts, string Level)
{
    /// <summary>A case.</summary>
    /// <param name="witness">The case.</param>
    public static WitnessJson Of(Witness witness) =>
        new(
            witness.Question.AsOf,
            witness.Question.Facts.ToImmutableSortedDictionary(
                fact => fact.Key,
                fact => fact.Value.ToString()!,
                StringComparer.Ordinal
            ),
            LevelKeys.Of(witness.Level)
        );
}
