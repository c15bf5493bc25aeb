using System.Numerics;
using System.Runtime.CompilerServices;

namespace Remit.Rules.Engine;

/// <summary>Sets of ranked rows as spans of words, one bit a row; both of a pair are of one length.</summary>
internal static class RowSets
{
    /// <summary>The first row of a set that is in another too; -1 when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int First(ReadOnlySpan<ulong> set, ReadOnlySpan<ulong> within)
    {
        for (var i = 0; i < set.Length; i++)
        {
            if ((set[i] & within[i]) is var both and not 0)
            {
                return (i * 64) + BitOperations.TrailingZeroCount(both);
            }
        }

        return -1;
    }

    /// <summary>The first row of a set that is not in one other and is in another; -1 when there is none.</summary>
    public static int FirstOutside(ReadOnlySpan<ulong> set, ReadOnlySpan<ulong> outside, ReadOnlySpan<ulong> within)
    {
        for (var i = 0; i < set.Length; i++)
        {
            if ((set[i] & ~outside[i] & within[i]) is var found and not 0)
            {
                return (i * 64) + BitOperations.TrailingZeroCount(found);
            }
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Intersect(ReadOnlySpan<ulong> set, ReadOnlySpan<ulong> other) => First(set, other) >= 0;

    public static bool Has(ReadOnlySpan<ulong> set, int row) => (set[row / 64] & (1UL << (row % 64))) != 0;

    public static void Add(Span<ulong> set, int row) => set[row / 64] |= 1UL << (row % 64);

    public static void And(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < set.Length; i++)
        {
            set[i] &= other[i];
        }
    }
}
