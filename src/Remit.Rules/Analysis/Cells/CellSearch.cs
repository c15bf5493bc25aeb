using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// Looks through every case for where something holds, by cutting regions along the rows that leave it unsettled. Cases
/// that cannot occur are left out. The next fact to cut is chosen anew in each cell; a fixed order explodes.
/// </summary>
/// <param name="grid">The rows.</param>
/// <param name="judge">What is searched for, of a cell without its impossible rows.</param>
/// <param name="stop">Ends the search early; <see cref="IsStopped"/> then says so.</param>
internal sealed class CellSearch(CellGrid grid, Func<ImmutableArray<Standing>, Judgement> judge, CancellationToken stop)
{
    /// <summary>Whether it ended early, so that there may be more than was found.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>The regions where it holds, disjoint, as they are found.</summary>
    public IEnumerable<Region> Find(Region start, IEnumerable<int> rows)
    {
        var ahead = new Stack<Cell>([Begin(start, rows)]);
        while (ahead.TryPop(out var cell))
        {
            if (stop.IsCancellationRequested)
            {
                IsStopped = true;
                yield break;
            }

            var judged = Judge(cell);
            if (judged.Holds == true)
            {
                yield return cell.Region;
            }
            else if (judged is { Holds: null, Row: { } row })
            {
                var (_, inside, outside) = grid.Cut(cell, row);
                ahead.Push(outside);
                ahead.Push(inside);
            }
        }
    }

    /// <summary>The whole way of the search: where it was cut, and by which row each end is settled.</summary>
    public CellTree Explore(Region start, IEnumerable<int> rows) => Explore(Begin(start, rows));

    private CellTree Explore(Cell cell)
    {
        var judged = Judge(cell);
        if (judged is not { Holds: null, Row: { } row })
        {
            return new CellTree.End(cell.Region, judged);
        }

        var (axis, inside, outside) = grid.Cut(cell, row);
        return new CellTree.Cut(axis, inside.Region[axis], Explore(inside), Explore(outside));
    }

    private Cell Begin(Region start, IEnumerable<int> rows) => grid.CellOf(start, rows.Concat(grid.Impossible.Rows()));

    private Judgement Judge(Cell cell)
    {
        var left = ImmutableArray.CreateBuilder<Standing>(cell.Rows.Length);
        var open = -1;
        foreach (var standing in cell.Rows)
        {
            if (!grid.Impossible.Has(standing.Row))
            {
                left.Add(standing);
            }
            else if (standing.Covers)
            {
                return Judgement.Nowhere(standing.Row);
            }
            else
            {
                open = standing.Row;
            }
        }

        var judged = judge(left.ToImmutable());
        return judged.Holds == true && open >= 0 ? Judgement.CutBy(open) : judged;
    }
}
