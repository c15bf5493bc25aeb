using System.Collections.Immutable;
using System.Numerics;

namespace Remit.Rules.Engine;

/// <summary>A set of levels.</summary>
internal readonly record struct LevelSet(byte Mask)
{
    public static LevelSet Empty => default;

    public int Count => BitOperations.PopCount(Mask);

    public ImmutableArray<Level> Ascending
    {
        get
        {
            var levels = ImmutableArray.CreateBuilder<Level>(Count);
            for (var left = (int)Mask; left != 0; left &= left - 1)
            {
                levels.Add((Level)BitOperations.TrailingZeroCount(left));
            }

            return levels.MoveToImmutable();
        }
    }
}
