using System.Runtime.InteropServices;

namespace Remit.Rules.Engine;

/// <summary>
/// One fact of a ranked table that some row demands something of. Its ends lie among all ends; where it has none, a place
/// is the segment itself. Its sets lie among all sets, the first words of all segments before the second ones.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Lane(int Fact, int SegmentCount)
{
    public int FirstEnd { get; init; }

    public int EndCount { get; init; }

    public int FirstSet { get; init; }

    /// <summary>From a word of a set to the next one: the number of segments, filled up to whole groups.</summary>
    public int Stride { get; init; }
}
