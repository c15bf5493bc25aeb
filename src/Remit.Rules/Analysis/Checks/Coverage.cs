using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>What no grant covers and nothing leaves with the lead (V2, A1), as regions grown as large as can be.</summary>
internal sealed class Coverage
{
    private readonly CellGrid grid;
    private readonly CellSearch search;
    private readonly Bits covering;
    private readonly Bits counting;
    private readonly Bits none;

    /// <summary>What is covered in a grid.</summary>
    /// <param name="grid">The rows.</param>
    /// <param name="without">A grant that does not count; null when all count.</param>
    /// <param name="stop">Ends the search early.</param>
    public Coverage(CellGrid grid, Grant? without, CancellationToken stop)
    {
        this.grid = grid;
        var rows = grid.Table.Rows;
        none = Bits.None(rows.Length);
        covering = Bits.Of(rows.Length, grid.Alive.Rows().Where(row => Covers(rows[row].Clause, without)));
        counting = grid.Meeting(grid.Whole).And(covering.Or(grid.Impossible));
        search = new CellSearch(grid, Judge, stop);
    }

    /// <summary>Whether the search ended early.</summary>
    public bool IsStopped => search.IsStopped;

    /// <summary>Uncovered regions, each grown to its largest, none twice.</summary>
    /// <param name="start">Where to look.</param>
    public ImmutableArray<Region> Gaps(Region start)
    {
        var gaps = ImmutableArray.CreateBuilder<Region>();
        foreach (var gap in search.Find(start, covering))
        {
            if (!gaps.Any(gap.IsWithin))
            {
                gaps.Add(Grow(gap, start));
            }
        }

        return gaps.ToImmutable();
    }

    /// <summary>How every case is covered, where every one is.</summary>
    public CellTree Explore() => search.Explore(grid.Whole, covering);

    private static bool Covers(Clause? clause, Grant? without) =>
        clause is Grant grant ? grant != without : clause is Cap { Level: Level.LeadDecides };

    private static Judgement Judge(ReadOnlySpan<Standing> rows)
    {
        if (rows.IsEmpty)
        {
            return Judgement.Everywhere;
        }

        var nearest = rows[0];
        foreach (var standing in rows)
        {
            nearest = standing.Open < nearest.Open ? standing : nearest;
        }

        return nearest.Covers ? Judgement.Nowhere(nearest.Row) : Judgement.CutBy(nearest.Row);
    }

    // A segment may be added on a fact unless a row that fails on this fact alone would take it.
    private Region Grow(Region gap, Region within)
    {
        var axes = grid.Table.Axes;
        Bits[] failing = [.. axes.Select(axis => FailingOn(axis, gap[axis.Index]))];
        Bits[] failingLater = [.. failing.Append(none)];
        for (var axis = axes.Length - 1; axis >= 0; axis--)
        {
            var later = failingLater[axis + 1];
            failingLater[axis] = failing[axis].IsEmpty ? later : later.Or(failing[axis]);
        }

        var failingBefore = none.Copy();
        var grown = new Bits[axes.Length];
        foreach (var axis in axes)
        {
            if (failing[axis.Index].IsEmpty)
            {
                grown[axis.Index] = within[axis.Index];
                continue;
            }

            var alone = failing[axis.Index].Without(failingBefore).Without(failingLater[axis.Index + 1]);
            grown[axis.Index] = within[axis.Index].Without(CellGrid.TakenByAny(axis, alone));
            failingBefore.Add(FailingOn(axis, grown[axis.Index]));
        }

        return new Region([.. grown]);
    }

    private Bits FailingOn(Axis axis, Bits segments) =>
        grid.Whole[axis.Index].IsWithin(segments) ? none : counting.Without(CellGrid.MeetingOn(axis, segments));
}
