namespace Remit.Rules.Engine;

/// <summary>
/// Looks through every case for where something holds, by cutting regions along the rows that leave it unsettled. Cases
/// that cannot occur are left out. The next fact to cut is chosen anew in each cell; a fixed order explodes.
/// </summary>
/// <param name="grid">The rows.</param>
/// <param name="judge">What is searched for.</param>
/// <param name="stop">Ends the search early; <see cref="IsStopped"/> then says so.</param>
internal sealed class CellSearch(CellGrid grid, CellJudge judge, CancellationToken stop)
{
    /// <summary>Whether it ended early, so that there may be more than was found.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>The regions where it holds, disjoint, as they are found.</summary>
    public IEnumerable<Region> Find(Region start, Bits rows)
    {
        using var cells = new CellStack(grid, start, rows);
        while (Next(cells))
        {
            yield return cells.Region;
            cells.Drop();
        }
    }

    /// <summary>Whether it holds somewhere; where the search ended early, that is not known and taken to be so.</summary>
    public bool FindsAny(Region start, Bits rows)
    {
        using var cells = new CellStack(grid, start, rows);
        return Next(cells) || IsStopped;
    }

    /// <summary>The whole way of the search: where it was cut, and by which row each end is settled.</summary>
    public CellTree Explore(Region start, Bits rows)
    {
        using var cells = new CellStack(grid, start, rows);
        return Explore(cells);
    }

    /// <summary>Looks at cells until it holds in the topmost; false when there are no more.</summary>
    private bool Next(CellStack cells)
    {
        while (!cells.IsEmpty)
        {
            if (stop.IsCancellationRequested)
            {
                IsStopped = true;
                return false;
            }

            var judged = Judge(cells.Rows);
            if (judged is { Holds: null, Row: { } row })
            {
                cells.Cut(row);
            }
            else if (judged.Holds == true)
            {
                return true;
            }
            else
            {
                cells.Drop();
            }
        }

        return false;
    }

    private CellTree Explore(CellStack cells)
    {
        var judged = Judge(cells.Rows);
        if (judged is not { Holds: null, Row: { } row })
        {
            cells.Drop();
            return new CellTree.End(judged);
        }

        var axis = cells.Cut(row);
        return new CellTree.Cut(axis, cells.SegmentsOf(axis), Explore(cells), Explore(cells));
    }

    private Judgement Judge(ReadOnlySpan<Standing> rows)
    {
        var open = -1;
        var count = rows.Length;
        for (; count > 0 && grid.Impossible.Has(rows[count - 1].Row); count--)
        {
            if (rows[count - 1].Covers)
            {
                return Judgement.Nowhere(rows[count - 1].Row);
            }

            open = rows[count - 1].Row;
        }

        var judged = judge(rows[..count]);
        return judged.Holds == true && open >= 0 ? Judgement.CutBy(open) : judged;
    }
}
