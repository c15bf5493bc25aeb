using System.Runtime.InteropServices;

namespace Remit.Rules.Engine;

/// <summary>How a row stands in a region: it holds somewhere there.</summary>
/// <param name="Row">The row.</param>
/// <param name="Open">On how many facts it holds in a part of the region only; 0 means it holds everywhere in it.</param>
/// <param name="OpenOn">On which: a bit for each fact; of more than 64 facts some share one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Standing(int Row, int Open, ulong OpenOn)
{
    public bool Covers => Open == 0;

    /// <summary>Whether it may be open on a fact.</summary>
    public bool MayBeOpenOn(int axis) => (OpenOn & BitOf(axis)) != 0;

    /// <summary>The same where it holds everywhere on one fact more.</summary>
    /// <param name="axis">The fact.</param>
    /// <param name="isShared">Whether the fact shares its bit with others, so that the bit stays.</param>
    public Standing SettledOn(int axis, bool isShared) => new(Row, Open - 1, isShared ? OpenOn : OpenOn & ~BitOf(axis));

    /// <summary>The same where it is open on one fact more.</summary>
    public Standing OpenedOn(int axis) => new(Row, Open + 1, OpenOn | BitOf(axis));

    private static ulong BitOf(int axis) => 1UL << (axis % 64);
}
