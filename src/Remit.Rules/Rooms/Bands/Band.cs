using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>The levels along the main number that every combination of the other facts in a region has.</summary>
/// <param name="Region">The combinations; of the main number it has every segment.</param>
/// <param name="Levels">The level in each segment of the main number; null where no such case can occur.</param>
internal sealed record Band(Region Region, ImmutableArray<Level?> Levels)
{
    /// <summary>Whether any of its cases can occur.</summary>
    public bool CanOccur => Levels.Any(level => level is not null);

    public bool HasLevelsOf(Band other) => Levels.SequenceEqual(other.Levels);
}
