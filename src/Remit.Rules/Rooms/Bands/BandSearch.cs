using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Remit.Rules.Engine;

/// <summary>
/// Cuts the other facts until the levels along the whole main number are settled everywhere: one search (CellSearch) in
/// which the main number is never cut.
/// </summary>
/// <param name="day">The kind.</param>
/// <param name="main">The main number; null for none.</param>
/// <param name="stop">Ends it early; <see cref="IsStopped"/> then says so.</param>
internal sealed class BandSearch(KindOnDay day, Axis? main, CancellationToken stop)
{
    // Combinations that cannot occur are told apart like any other; a search otherwise leaves them out.
    private readonly CellGrid grid = new(day.Grid.Table, day.Kind.Reversible) { Uncut = main };
    private readonly Bits rows = day.Grid.Alive;
    private readonly int segmentCount = main?.SegmentCount ?? 1;

    /// <summary>Whether it ended early.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>The bands where the decision can, or cannot, be undone, in disjoint regions that hold every case.</summary>
    public ImmutableArray<Band> Find(Ranking ranking)
    {
        if (grid.WhereUndoing(grid.Whole, ranking.Reversible) is not { } start)
        {
            return [];
        }

        var search = new CellSearch(grid, standing => Judge(ranking, standing), stop);
        ImmutableArray<Band> found = [.. search.Find(start, rows).Select(region => BandOf(ranking, region))];
        IsStopped |= search.IsStopped;
        return found;
    }

    private Judgement Judge(Ranking ranking, ReadOnlySpan<Standing> standing)
    {
        foreach (var segment in Enumerable.Range(0, segmentCount))
        {
            if (At(ranking, standing, segment).CutBy is { } row)
            {
                return Judgement.CutBy(row);
            }
        }

        return Judgement.Everywhere;
    }

    private Band BandOf(Ranking ranking, Region region)
    {
        var standing = grid.StandingIn(region, rows);
        return new Band(
            region,
            [.. Enumerable.Range(0, segmentCount).Select(segment => At(ranking, standing, segment).Level)]
        );
    }

    /// <summary>The level in one segment of the main number, or the row to cut by where it is not settled.</summary>
    private (Level? Level, int? CutBy) At(Ranking ranking, ReadOnlySpan<Standing> standing, int segment)
    {
        var here = Within(standing, segment);
        var impossible = here.FindAll(one => ranking.IsImpossible(one.Row));
        if (impossible.Count > 0)
        {
            return impossible.Exists(one => one.Covers) ? (null, null) : (null, impossible[0].Row);
        }

        var levels = new CellLevels(ranking, CollectionsMarshal.AsSpan(here));
        return levels.Exact is { } level ? (level, null) : (null, levels.Unsettled);
    }

    private List<Standing> Within(ReadOnlySpan<Standing> standing, int segment)
    {
        var within = new List<Standing>(standing.Length);
        foreach (var one in standing)
        {
            if (Takes(one, segment))
            {
                within.Add(WithinSegment(one));
            }
        }

        return within;
    }

    private bool Takes(Standing standing, int segment) =>
        main is null || Masks.Has(main.TakenBy(standing.Row), segment);

    // In a single segment a row is never open on the main number.
    private Standing WithinSegment(Standing standing) =>
        main is null || grid.Takes(standing.Row, main.Index, grid.Whole)
            ? standing
            : standing.SettledOn(main.Index, isShared: true);
}
