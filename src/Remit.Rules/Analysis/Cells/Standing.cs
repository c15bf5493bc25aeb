using System.Runtime.InteropServices;

namespace Remit.Rules.Engine;

/// <summary>How a row stands in a region: it holds somewhere there.</summary>
/// <param name="Row">The row.</param>
/// <param name="Open">On how many facts it holds in a part of the region only; 0 means it holds everywhere in it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Standing(int Row, int Open)
{
    public bool Covers => Open == 0;
}
