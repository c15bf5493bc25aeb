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
            var mask = Mask;
            return [.. Enum.GetValues<Level>().Where(level => (mask & (1 << (int)level)) != 0)];
        }
    }

    public static LevelSet Of(Level level) => new((byte)(1 << (int)level));

    public LevelSet Union(LevelSet other) => new((byte)(Mask | other.Mask));
}
