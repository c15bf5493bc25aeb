namespace Remit.Rules.Engine;

/// <summary>How a search went through all cases: cuts, and what was said at each end.</summary>
internal abstract record CellTree
{
    private CellTree() { }

    /// <summary>A cut of one fact into what lies in some segments and what does not.</summary>
    public sealed record Cut(int Axis, Bits Segments, CellTree Inside, CellTree Outside) : CellTree;

    /// <summary>An end: what was said of the cell.</summary>
    public sealed record End(Judgement Judged) : CellTree;
}
