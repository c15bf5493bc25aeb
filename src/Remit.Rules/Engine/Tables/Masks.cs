using System.Numerics;
using System.Runtime.InteropServices;

namespace Remit.Rules.Engine;

/// <summary>Sets as bit masks of the same length, 64 members to a word, where they lie in memory that somebody else holds.</summary>
internal static class Masks
{
    public static bool Has(ReadOnlySpan<ulong> mask, int member) => (mask[member / 64] & (1UL << (member % 64))) != 0;

    public static bool IsWithin(ReadOnlySpan<ulong> mask, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < mask.Length; i++)
        {
            if ((mask[i] & ~other[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public static bool Meet(ReadOnlySpan<ulong> mask, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < mask.Length; i++)
        {
            if ((mask[i] & other[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public static void And(Span<ulong> mask, ReadOnlySpan<ulong> other)
    {
        var wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(mask);
        var wideOther = MemoryMarshal.Cast<ulong, Vector<ulong>>(other[..mask.Length]);
        for (var i = 0; i < wide.Length; i++)
        {
            wide[i] &= wideOther[i];
        }

        for (var i = wide.Length * Vector<ulong>.Count; i < mask.Length; i++)
        {
            mask[i] &= other[i];
        }
    }

    public static void Or(Span<ulong> mask, ReadOnlySpan<ulong> other)
    {
        var wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(mask);
        var wideOther = MemoryMarshal.Cast<ulong, Vector<ulong>>(other[..mask.Length]);
        for (var i = 0; i < wide.Length; i++)
        {
            wide[i] |= wideOther[i];
        }

        for (var i = wide.Length * Vector<ulong>.Count; i < mask.Length; i++)
        {
            mask[i] |= other[i];
        }
    }

    public static void Without(Span<ulong> mask, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < mask.Length; i++)
        {
            mask[i] &= ~other[i];
        }
    }

    public static void Flip(Span<ulong> mask, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < mask.Length; i++)
        {
            mask[i] ^= other[i];
        }
    }
}
