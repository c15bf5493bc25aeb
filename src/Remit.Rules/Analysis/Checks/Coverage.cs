using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>What no grant covers and nothing leaves with the lead (V2, A1), as regions grown as large as can be.</summary>
internal sealed class Coverage
{
    private readonly CellGrid grid;
    private readonly CellSearch search;
    private readonly ImmutableArray<int> covering;

    /// <summary>What is covered in a grid.</summary>
    /// <param name="grid">The rows.</param>
    /// <param name="without">A grant that does not count; null when all count.</param>
    /// <param name="stop">Ends the search early.</param>
    public Coverage(CellGrid grid, Grant? without, CancellationToken stop)
    {
        this.grid = grid;
        covering = [.. grid.Alive.Rows().Where(row => Covers(grid.Table.Rows[row].Clause, without))];
        search = new CellSearch(grid, Judge, stop);
    }

    /// <summary>Whether the search ended early.</summary>
    public bool IsStopped => search.IsStopped;

    /// <summary>Uncovered regions, each grown to its largest, none twice.</summary>
    /// <param name="start">Where to look.</param>
    public ImmutableArray<Region> Gaps(Region start) =>
        [.. search.Find(start, covering).Select(gap => Grow(gap, start)).Distinct()];

    /// <summary>How every case is covered, where every one is.</summary>
    public CellTree Explore() => search.Explore(grid.Whole, covering);

    private static bool Covers(Clause? clause, Grant? without) =>
        clause is Grant grant ? grant != without : clause is Cap { Level: Level.LeadDecides };

    private static Judgement Judge(ImmutableArray<Standing> rows)
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
        var rows = covering.Concat(grid.Impossible.Rows()).ToArray();
        for (var axis = 0; axis < gap.Count; axis++)
        {
            var free = within[axis];
            foreach (var row in rows)
            {
                if (grid.Failing(row, gap).Take(2).ToArray() is [var only] && only == axis)
                {
                    free = free.Without(grid.TakenOf(row, axis));
                }
            }

            gap = gap.With(axis, free);
        }

        return gap;
    }
}
