using System.Diagnostics;

namespace Remit.Rules.Engine;

/// <summary>The way of a search that found no gap, in terms of conditions and clauses.</summary>
internal sealed class CoverTrees(KindOnDay day)
{
    public CoverTree Of(CellTree tree) =>
        tree switch
        {
            CellTree.Cut cut => new CoverTree.Cut(
                day.Words.ConditionOf(cut.Axis, cut.Segments),
                Of(cut.Inside),
                Of(cut.Outside)
            ),
            CellTree.End { Judged: { Holds: false, Row: { } row } } => End(row),
            _ => throw new UnreachableException("A case that nothing covers stands among those that are covered."),
        };

    private CoverTree End(int row)
    {
        var rows = day.Grid.Table.Rows;
        return rows[row].Clause is { } clause
            ? new CoverTree.Covered(clause.Id)
            : new CoverTree.Impossible(row - (rows.Length - day.Kind.Impossible.Length));
    }
}
