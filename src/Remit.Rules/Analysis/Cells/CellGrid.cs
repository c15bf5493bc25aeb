using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// The rows of a table on one date over its cut facts: which segments of each fact a row takes, and how a region is cut
/// along a row.
/// </summary>
internal sealed class CellGrid
{
    private readonly ImmutableArray<ImmutableArray<Bits?>> taken;

    public CellGrid(Inquiry inquiry)
        : this(inquiry.Table, inquiry.Kind.Reversible)
    {
        Alive = inquiry.OnItsDate;
        Impossible = inquiry.Ranking.Impossible;
    }

    /// <summary>A grid in which every row stands and is a clause.</summary>
    public CellGrid(Table table, Reversibility reversible)
    {
        Table = table;
        Alive = Bits.All(table.Rows.Length);
        Impossible = Bits.None(table.Rows.Length);
        taken = [.. Enumerable.Range(0, table.Rows.Length).Select(TakenBy)];
        Whole = new Region([.. table.Axes.Select(axis => SegmentsOf(reversible, axis))]);
    }

    public Table Table { get; }

    /// <summary>The rows that stand on the date and are not used up.</summary>
    public Bits Alive { get; init; }

    /// <summary>The rows that are combinations which cannot occur.</summary>
    public Bits Impossible { get; init; }

    /// <summary>Every case there is.</summary>
    public Region Whole { get; }

    /// <summary>A fact that is never cut: what is searched for is seen along the whole of it. Null for none.</summary>
    public Axis? Uncut { get; init; }

    /// <summary>A region with those of some rows that hold in a part of it.</summary>
    public Cell CellOf(Region region, IEnumerable<int> rows) =>
        new(region, [.. rows.Select(row => StandingOf(row, region)).OfType<Standing>()]);

    /// <summary>The part of a region in which a row holds; null when it holds nowhere there.</summary>
    public Region? Inside(int row, Region region)
    {
        var inside = region;
        for (var axis = 0; axis < region.Count; axis++)
        {
            if (taken[row][axis] is { } own)
            {
                var both = own.And(region[axis]);
                if (both.IsEmpty)
                {
                    return null;
                }

                inside = inside.With(axis, both);
            }
        }

        return inside;
    }

    /// <summary>Whether two rows hold in the same cases.</summary>
    public bool HoldAlike(int one, int other) =>
        Enumerable.Range(0, Table.Axes.Length).All(axis => TakenOf(one, axis).Equals(TakenOf(other, axis)));

    /// <summary>The part of a region in which the decision can, or cannot, be undone; null when it has none.</summary>
    public Region? WhereUndoing(Region region, bool reversible)
    {
        var axis = Table.Axes[^1];
        var segment = axis.Locate(Place.YesNo(reversible));
        return region[axis.Index].Has(segment)
            ? region.With(axis.Index, Bits.None(axis.SegmentCount).With(segment))
            : null;
    }

    /// <summary>The facts on which a row holds nowhere in a region.</summary>
    public IEnumerable<int> Failing(int row, Region region) =>
        Enumerable.Range(0, region.Count).Where(axis => taken[row][axis] is { } own && !own.Intersects(region[axis]));

    /// <summary>Whether a row takes all of a region's segments of a fact.</summary>
    public bool Takes(int row, int axis, Region region) =>
        taken[row][axis] is not { } own || region[axis].IsWithin(own);

    /// <summary>The segments of a fact that a row takes; all of them where it demands nothing.</summary>
    public Bits TakenOf(int row, int axis) => taken[row][axis] ?? Whole[axis];

    /// <summary>Cuts a cell along a row that holds in a part of it: inside and outside what the row takes of one fact.</summary>
    public (int Axis, Cell Inside, Cell Outside) Cut(Cell cell, int row)
    {
        var axis = AxisToCut(cell, row);
        var own = taken[row][axis]!.Value;
        var here = cell.Region[axis];
        return (axis, Narrow(cell, axis, here.And(own)), Narrow(cell, axis, here.Without(own)));
    }

    // Of the facts on which the row is open, the one on which most rows are: what is cut then settles most.
    private int AxisToCut(Cell cell, int row)
    {
        var (best, most) = (-1, -1);
        for (var axis = 0; axis < cell.Region.Count; axis++)
        {
            if (axis == Uncut?.Index || Takes(row, axis, cell.Region))
            {
                continue;
            }

            var open = cell.Rows.Count(other => !Takes(other.Row, axis, cell.Region));
            (best, most) = open > most ? (axis, open) : (best, most);
        }

        return best;
    }

    private Cell Narrow(Cell cell, int axis, Bits own)
    {
        var region = cell.Region.With(axis, own);
        var rows = ImmutableArray.CreateBuilder<Standing>(cell.Rows.Length);
        foreach (var standing in cell.Rows)
        {
            if (taken[standing.Row][axis] is not { } demanded)
            {
                rows.Add(standing);
            }
            else if (demanded.Intersects(own))
            {
                var wasOpen = !cell.Region[axis].IsWithin(demanded);
                rows.Add(wasOpen && own.IsWithin(demanded) ? standing with { Open = standing.Open - 1 } : standing);
            }
        }

        return new Cell(region, rows.ToImmutable());
    }

    private Standing? StandingOf(int row, Region region) =>
        Failing(row, region).Any()
            ? null
            : new Standing(row, Enumerable.Range(0, region.Count).Count(axis => !Takes(row, axis, region)));

    private ImmutableArray<Bits?> TakenBy(int row) =>
        [
            .. Table.Axes.Select(axis =>
                axis.Undemanding.Has(row)
                    ? (Bits?)null
                    : Enumerable
                        .Range(0, axis.SegmentCount)
                        .Where(segment => axis.Alive(segment).Has(row))
                        .Aggregate(Bits.None(axis.SegmentCount), (bits, segment) => bits.With(segment))
            ),
        ];

    private static Bits SegmentsOf(Reversibility reversible, Axis axis) =>
        reversible == Reversibility.No && axis.Fact == Fact.BuiltInReversible
            ? Bits.None(axis.SegmentCount).With(axis.Locate(Place.YesNo(false)))
            : Bits.All(axis.SegmentCount);
}
