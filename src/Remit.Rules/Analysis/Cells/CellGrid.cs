namespace Remit.Rules.Engine;

/// <summary>The rows of a table on one date over its cut facts: in which regions they hold, and where they can be cut.</summary>
internal sealed class CellGrid
{
    private readonly int[] starts;
    private readonly Bits holding;

    public CellGrid(Circumstances circumstances, Reversibility reversible)
        : this(circumstances.Table, reversible)
    {
        Alive = circumstances.Standing;
        Impossible = Bits.Of(
            Table.Rows.Length,
            Enumerable.Range(0, Table.Rows.Length).Where(row => Table.Rows[row].Clause is null)
        );
    }

    /// <summary>A grid in which every row stands and is a clause.</summary>
    public CellGrid(Table table, Reversibility reversible)
    {
        Table = table;
        Alive = Bits.All(table.Rows.Length);
        Impossible = Bits.None(table.Rows.Length);
        Whole = new Region([.. table.Axes.Select(axis => SegmentsOf(reversible, axis))]);
        starts = new int[table.Axes.Length + 1];
        foreach (var axis in table.Axes)
        {
            starts[axis.Index + 1] = starts[axis.Index] + axis.WordCount;
        }

        holding = Bits.All(table.Rows.Length);
        foreach (var axis in table.Axes)
        {
            holding.Keep(MeetingOn(axis, Whole[axis.Index]));
        }
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

    /// <summary>How many words the masks of all facts take together.</summary>
    public int WordCount => starts[^1];

    /// <summary>Where the mask of a fact lies among those of all facts.</summary>
    public Range WordsOf(int axis) => starts[axis]..starts[axis + 1];

    /// <summary>The rows that hold somewhere in a region.</summary>
    public Bits Meeting(Region region)
    {
        var meeting = holding.Copy();
        foreach (var axis in Table.Axes)
        {
            if (!Whole[axis.Index].IsWithin(region[axis.Index]))
            {
                meeting.Keep(MeetingOn(axis, region[axis.Index]));
            }
        }

        return meeting;
    }

    /// <summary>The rows that take some of these segments of a fact.</summary>
    public static Bits MeetingOn(Axis axis, Bits segments)
    {
        var meeting = axis.Undemanding.Copy();
        foreach (var segment in segments)
        {
            meeting.Add(axis.Alive(segment));
        }

        return meeting;
    }

    /// <summary>The segments of a fact that some of these rows take.</summary>
    public static Bits TakenByAny(Axis axis, Bits rows)
    {
        var taken = Bits.None(axis.SegmentCount);
        foreach (var row in rows)
        {
            taken.Add(axis.TakenBy(row));
        }

        return taken;
    }

    /// <summary>Those of some rows that hold somewhere in a region, and how.</summary>
    public Standing[] StandingIn(Region region, Bits rows) =>
        [.. Meeting(region).And(rows).Rows().Select(row => StandingIn(region, row))];

    /// <summary>The part of a region in which a row holds; null when it holds nowhere there.</summary>
    public Region? Inside(int row, Region region)
    {
        var inside = region;
        for (var axis = 0; axis < region.Count; axis++)
        {
            if (!Takes(row, axis, region))
            {
                var both = TakenOf(row, axis).And(region[axis]);
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

    /// <summary>Whether a row takes all of a region's segments of a fact.</summary>
    public bool Takes(int row, int axis, Region region) =>
        Masks.IsWithin(region[axis].Words, Table.Axes[axis].TakenBy(row));

    /// <summary>The segments of a fact that a row takes; all of them where it demands nothing.</summary>
    public Bits TakenOf(int row, int axis) => Bits.Of(Table.Axes[axis].TakenBy(row)).And(Whole[axis]);

    /// <summary>How a row stands in a region in which it holds somewhere.</summary>
    public Standing StandingIn(Region region, int row)
    {
        var standing = new Standing(row, 0, 0);
        for (var axis = 0; axis < region.Count; axis++)
        {
            standing = Takes(row, axis, region) ? standing : standing.OpenedOn(axis);
        }

        return standing;
    }

    private static Bits SegmentsOf(Reversibility reversible, Axis axis) =>
        reversible == Reversibility.No && axis.Fact == Fact.BuiltInReversible
            ? Bits.None(axis.SegmentCount).With(axis.Locate(Place.YesNo(false)))
            : Bits.All(axis.SegmentCount);
}
