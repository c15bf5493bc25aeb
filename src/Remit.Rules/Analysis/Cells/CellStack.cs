using System.Buffers;
using System.Runtime.InteropServices;

namespace Remit.Rules.Engine;

/// <summary>
/// The cells that a search has still to look at: regions, each with the rows that hold somewhere in it. They lie one behind
/// the other in borrowed memory, so that cutting the topmost one makes nothing new.
/// </summary>
internal sealed class CellStack : IDisposable
{
    private readonly CellGrid grid;
    private readonly Stack<Stretch> cells = [];
    private ulong[] regions;
    private Standing[] standings;

    /// <summary>One cell.</summary>
    /// <param name="grid">The rows.</param>
    /// <param name="start">Its region.</param>
    /// <param name="rows">The rows looked at; those that cannot occur come behind them.</param>
    public CellStack(CellGrid grid, Region start, Bits rows)
    {
        this.grid = grid;
        regions = ArrayPool<ulong>.Shared.Rent(16 * grid.WordCount);
        for (var axis = 0; axis < start.Count; axis++)
        {
            start[axis].Words.CopyTo(regions.AsSpan(grid.WordsOf(axis)));
        }

        var meeting = grid.Meeting(start);
        var (possible, impossible) = (meeting.And(rows.Without(grid.Impossible)), meeting.And(grid.Impossible));
        standings = ArrayPool<Standing>.Shared.Rent(4 * (possible.Count + impossible.Count + 1));
        var count = 0;
        foreach (var row in possible.Rows().Concat(impossible.Rows()))
        {
            standings[count++] = grid.StandingIn(start, row);
        }

        cells.Push(new Stretch(0, count));
    }

    public bool IsEmpty => cells.Count == 0;

    /// <summary>The rows of the topmost cell.</summary>
    public ReadOnlySpan<Standing> Rows => RowsOf(cells.Peek());

    /// <summary>The region of the topmost cell.</summary>
    public Region Region =>
        new([.. grid.Table.Axes.Select(axis => Bits.Of(RegionAt(cells.Count - 1)[grid.WordsOf(axis.Index)]))]);

    /// <summary>The topmost cell's segments of a fact.</summary>
    public Bits SegmentsOf(int axis) => Bits.Of(RegionAt(cells.Count - 1)[grid.WordsOf(axis)]);

    /// <summary>Takes the topmost cell away.</summary>
    public void Drop() => cells.Pop();

    /// <summary>
    /// Cuts the topmost cell along a row that holds in a part of it. What lies outside what the row takes of one fact takes
    /// its place; what lies inside comes to lie on top.
    /// </summary>
    /// <returns>The fact.</returns>
    public int Cut(int row)
    {
        var axis = grid.Table.Axes[AxisToCut(row)];
        var cell = cells.Pop();
        Reserve(cell);
        RegionAt(cells.Count).CopyTo(RegionAt(cells.Count + 1));
        var outside = RegionAt(cells.Count)[grid.WordsOf(axis.Index)];
        var inside = RegionAt(cells.Count + 1)[grid.WordsOf(axis.Index)];
        Span<ulong> before = stackalloc ulong[outside.Length];
        outside.CopyTo(before);
        Masks.Without(outside, axis.TakenBy(row));
        Masks.And(inside, axis.TakenBy(row));
        var within = Narrow(axis, before, inside, cell with { Into = cell.Start + cell.Count });
        cells.Push(Narrow(axis, before, outside, cell));
        cells.Push(within);
        return axis.Index;
    }

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(regions);
        ArrayPool<Standing>.Shared.Return(standings);
    }

    private Span<ulong> RegionAt(int place) => regions.AsSpan(place * grid.WordCount, grid.WordCount);

    private ReadOnlySpan<Standing> RowsOf(Stretch cell) => standings.AsSpan(cell.Start, cell.Count);

    // Of the facts on which the row is open, the one on which most rows are: what is cut then settles most.
    private int AxisToCut(int row)
    {
        var region = RegionAt(cells.Count - 1);
        var (best, most) = (-1, -1);
        foreach (var axis in grid.Table.Axes)
        {
            var here = region[grid.WordsOf(axis.Index)];
            if (axis == grid.Uncut || Masks.IsWithin(here, axis.TakenBy(row)))
            {
                continue;
            }

            var open = OpenOn(axis.Index);
            (best, most) = open > most ? (axis.Index, open) : (best, most);
        }

        return best;
    }

    private int OpenOn(int axis)
    {
        var open = 0;
        foreach (var standing in Rows)
        {
            open += standing.MayBeOpenOn(axis) ? 1 : 0;
        }

        return open;
    }

    /// <summary>Makes room for one more region and twice the rows of a cell.</summary>
    private void Reserve(Stretch cell)
    {
        regions = Grown(regions, (cells.Count + 2) * grid.WordCount);
        standings = Grown(standings, cell.Start + (2 * cell.Count));
    }

    private static T[] Grown<T>(T[] lent, int needed)
    {
        if (needed <= lent.Length)
        {
            return lent;
        }

        var larger = ArrayPool<T>.Shared.Rent(2 * needed);
        lent.CopyTo(larger, 0);
        ArrayPool<T>.Shared.Return(lent);
        return larger;
    }

    /// <summary>The rows of a cell that hold somewhere in it once a fact is narrowed.</summary>
    private Stretch Narrow(Axis axis, ReadOnlySpan<ulong> before, ReadOnlySpan<ulong> own, Stretch cell)
    {
        var into = cell.Into;
        var isShared = grid.Table.Axes.Length > 64;
        foreach (var standing in RowsOf(cell))
        {
            var taken = axis.TakenBy(standing.Row);
            if (!standing.MayBeOpenOn(axis.Index))
            {
                standings[into++] = standing;
            }
            else if (Masks.Meet(taken, own))
            {
                var isSettled = Masks.IsWithin(own, taken) && !Masks.IsWithin(before, taken);
                standings[into++] = isSettled ? standing.SettledOn(axis.Index, isShared) : standing;
            }
        }

        return new Stretch(cell.Into, into - cell.Into);
    }

    /// <summary>Where the rows of a cell lie, and where those of a part of it go.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Stretch(int Start, int Count)
    {
        public int Into { get; init; } = Start;
    }
}
