using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// Where what two documents say is sought, such as something different, in regions as large as can be and as few as are found: each is grown by
/// everything of which the same is said, and those that others hold are left out.
/// </summary>
internal sealed class OutcomeSearch(
    TwoSides two,
    Outcomes outcomes,
    Func<Outcome, bool> isSought,
    CancellationToken stop
)
{
    private static readonly bool[] Undoings = [true, false];

    private readonly Bits rows = two.Grid.Alive.Without(two.Grid.Impossible);

    private CellGrid Grid => two.Grid;

    /// <summary>Whether it ended early, so that there may be more than was found.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Each outcome that is sought, with its regions.</summary>
    /// <param name="starts">Regions that together hold every case in which it may be.</param>
    public ImmutableArray<(Outcome Outcome, ImmutableArray<Grown> Regions)> All(ImmutableArray<Region> starts)
    {
        var found = new Dictionary<Outcome, List<Grown>>();
        foreach (var (region, outcome) in starts.SelectMany(Sought))
        {
            if (!found.TryGetValue(outcome, out var regions))
            {
                found.Add(outcome, regions = []);
            }

            if (!IsCovered(region, regions))
            {
                regions.Add(new Grown(Grow(region, outcome, starts), region));
            }
        }

        return [.. found.Select(one => (one.Key, Fewest(one.Value)))];
    }

    /// <summary>The regions, disjoint, in which what is said is such.</summary>
    /// <param name="start">Where to look.</param>
    /// <param name="isWanted">What is looked for.</param>
    public IEnumerable<Region> Find(Region start, Func<Outcome, bool> isWanted) =>
        from saidReversible in Undoings
        let part = Grid.WhereUndoing(start, saidReversible)
        where part is not null
        from region in Find(part, saidReversible, isWanted)
        select region;

    private IEnumerable<(Region Region, Outcome Outcome)> Sought(Region start) =>
        from saidReversible in Undoings
        let part = Grid.WhereUndoing(start, saidReversible)
        where part is not null
        from region in Find(part, saidReversible, isSought)
        select (region, OutcomeIn(region, saidReversible));

    private Outcome OutcomeIn(Region region, bool saidReversible) =>
        outcomes.Of(Grid.StandingIn(region, rows), saidReversible).Outcome!;

    private IEnumerable<Region> Find(Region start, bool saidReversible, Func<Outcome, bool> isWanted)
    {
        var search = new CellSearch(
            Grid,
            left =>
                outcomes.Of(left, saidReversible) switch
                {
                    { CutBy: { } row } => Judgement.CutBy(row),
                    { Outcome: { } outcome } => isWanted(outcome) ? Judgement.Everywhere : Judgement.Nowhere(null),
                    _ => throw new InvalidOperationException("Neither an outcome nor a row to cut by."),
                },
            stop
        );
        foreach (var region in search.Find(start, rows))
        {
            yield return region;
        }

        IsStopped |= search.IsStopped;
    }

    private Region Grow(Region region, Outcome outcome, ImmutableArray<Region> starts)
    {
        var near = Near(region, starts);
        for (var axis = 0; axis < region.Count; axis++)
        {
            var reach = Reach(region, axis, near);
            var grown = reach.IsWithin(region[axis])
                ? region
                : Grow(region, outcome, (axis, reach.Without(region[axis])));
            if (!ReferenceEquals(grown, region))
            {
                region = grown;
                near = Near(region, starts);
            }
        }

        return region;
    }

    /// <summary>
    /// The region with those free segments of a fact in which the same is said of every case; what cannot occur is no case.
    /// </summary>
    private Region Grow(Region region, Outcome outcome, (int Axis, Bits Segments) free)
    {
        var more = free.Segments.Copy();
        foreach (var found in Find(region.With(free.Axis, free.Segments), other => other != outcome))
        {
            more.Remove(found[free.Axis]);
            if (more.IsEmpty)
            {
                return region;
            }
        }

        return stop.IsCancellationRequested ? region : region.With(free.Axis, region[free.Axis].Or(more));
    }

    /// <summary>Those with cases beside the region: no more than one fact apart.</summary>
    private static ImmutableArray<Region> Near(Region region, ImmutableArray<Region> starts) =>
        [.. starts.Where(start => region.IsBeside(start))];

    // Outside of where it may be nothing is sought; but what cannot occur may lie anywhere.
    private Bits Reach(Region region, int axis, ImmutableArray<Region> starts)
    {
        if (!Grid.Impossible.IsEmpty)
        {
            return Grid.Whole[axis];
        }

        if (starts.All(start => start[axis].IsWithin(region[axis])))
        {
            return region[axis];
        }

        var reach = Bits.None(Grid.Table.Axes[axis].SegmentCount);
        foreach (var start in starts)
        {
            if (region.MeetsBeside(axis, start))
            {
                reach.Add(start[axis]);
            }
        }

        return reach;
    }

    private static bool IsCovered(Region region, IEnumerable<Grown> by) =>
        by.Any(other => region.Meets(other.Region)) && region.IsCoveredBy([.. by.Select(other => other.Region)]);

    /// <summary>Whether some case that can occur lies in none of the others; what was found stays where the search was stopped.</summary>
    private bool IsNeeded(Grown one, List<Grown> others) =>
        stop.IsCancellationRequested
        || !others.Any(other => one.Region.Meets(other.Region))
        || one.Region.PartsOutside([.. others.Select(other => other.Region)]).Any(part => Find(part, _ => true).Any());

    private ImmutableArray<Grown> Fewest(List<Grown> regions)
    {
        if (regions.Count == 1)
        {
            return [.. regions];
        }

        var kept = regions;
        foreach (var one in regions)
        {
            var others = kept.Where(other => !ReferenceEquals(other, one)).ToList();
            kept = IsNeeded(one, others) ? kept : others;
        }

        return [.. kept];
    }

    /// <summary>A region as large as can be; it may hold cases that cannot occur.</summary>
    /// <param name="Region">All of it.</param>
    /// <param name="Seed">A part in which every case can occur.</param>
    public sealed record Grown(Region Region, Region Seed);
}
