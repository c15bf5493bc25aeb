using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>An ordered fact cut at the ends of the ranges that are demanded of it.</summary>
internal sealed class OrderedAxis : Axis
{
    private readonly decimal? step;
    private readonly Edge? start;
    private readonly Edge? end;
    private readonly Edge[] cuts;
    private readonly WholeLine? line;

    public OrderedAxis(Domain domain, int index, ImmutableArray<Demand> demands)
        : base(domain, index)
    {
        step = domain.Step;
        (start, end) = EndsOf(domain.Fact);
        var found = new HashSet<Edge>();
        foreach (var demand in demands)
        {
            foreach (var range in demand.Condition.Ranges)
            {
                AddCut(found, range.Low);
                AddCut(found, range.High);
            }
        }

        cuts = [.. found];
        Array.Sort(cuts);
        line = WholeLine.Through(cuts);
    }

    protected override int OwnSegmentCount => cuts.Length + 1;

    // Where the ends are not whole numbers, the segments themselves are the line.
    protected override ImmutableArray<long> OwnEnds => line is { } whole ? [.. cuts.Select(whole.EndAt)] : [];

    protected override long OwnPositionOf(Place place) =>
        line is { } whole ? whole.PositionOf(place.At) : LocateOwn(place);

    protected override int LocateOwn(Place place)
    {
        var (low, high) = (0, cuts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = cuts[middle].IsBefore(place.At) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    protected override Place PlaceInOwn(int segment, Place given)
    {
        var here = new Stretch(LowOf(segment), HighOf(segment), step);
        var at = given.IsNotApplicable || LocateOwn(given) < segment ? here.NearLow : here.NearHigh;
        return LocateOwn(given) == segment && !given.IsNotApplicable ? given : Place.Number(at);
    }

    protected override void AddMet(Condition condition, Bits segments)
    {
        foreach (var range in condition.Ranges)
        {
            var last = LastUpTo(range.High);
            for (var segment = FirstFrom(range.Low); segment <= last; segment++)
            {
                segments.Add(segment);
            }
        }
    }

    /// <summary>The stretch of neighbouring segments around the nearest one, and its end on the side of the given one.</summary>
    protected override (string Needs, string Edge) DescribeOwn(ImmutableArray<int> segments, int given)
    {
        var (first, last) = (segments[0], segments[0]);
        while (segments.Contains(first - 1))
        {
            first--;
        }

        while (segments.Contains(last + 1))
        {
            last++;
        }

        var wanted = new Stretch(first == 0 ? null : LowOf(first), last == cuts.Length ? null : HighOf(last), step);
        return wanted.Describe(Fact, start, isFromAbove: last < given);
    }

    protected override decimal? OnlyValueInOwn(int segment) =>
        new Stretch(LowOf(segment), HighOf(segment), step).OnlyValue;

    protected override Condition ConditionOfOwn(ImmutableArray<int> segments, bool meetsNotApplicable)
    {
        var ranges = ImmutableArray.CreateBuilder<Interval>();
        for (var i = 0; i < segments.Length; i++)
        {
            var first = segments[i];
            while (i + 1 < segments.Length && segments[i + 1] == segments[i] + 1)
            {
                i++;
            }

            ranges.AddRange(RangesOf(first, segments[i]));
        }

        return new Condition(Fact.Key, ranges.ToImmutable(), meetsNotApplicable);
    }

    // A range has at least one end; what has none on either side is said as all up to 0 and all above it.
    private IEnumerable<Interval> RangesOf(int first, int last)
    {
        var low = first == 0 ? null : LowOf(first);
        var high = last == cuts.Length ? null : HighOf(last);
        return new Stretch(low, high, step).OnlyValue is { } only ? [Interval.Exactly(only)]
            : low is not null || high is not null ? [new Interval(Said(low), Said(high))]
            : start is not null ? [Interval.From(Fact.From ?? 0)]
            : [Interval.UpTo(0), Interval.From(0, included: false)];
    }

    /// <summary>The same place at the neighbour that takes fewer decimals: 1000 instead of 999.99.</summary>
    private Edge? Said(Edge? edge) =>
        edge is { After: true } end && step is { } s && Decimals(end.At + s) < Decimals(end.At)
            ? new Edge(end.At + s, After: false)
            : edge;

    private static int Decimals(decimal at) => (at / 1.0000000000000000000000000000m).Scale;

    private (Edge? Start, Edge? End) EndsOf(Fact fact)
    {
        decimal? lowest = fact.Derive is null || fact.Kind == FactKind.Date ? 0 : null;
        decimal? highest = fact.Kind == FactKind.Date ? DateOnly.MaxValue.DayNumber : null;
        return (
            (fact.From ?? lowest) is { } from ? new Edge(from, After: false).Normalize(step) : null,
            (fact.To ?? highest) is { } to ? new Edge(to, After: true).Normalize(step) : null
        );
    }

    private void AddCut(HashSet<Edge> found, Edge? end)
    {
        if (end?.Normalize(step) is { } edge && !(edge <= start) && !(edge >= this.end))
        {
            found.Add(edge);
        }
    }

    /// <summary>The first segment that lies wholly beyond an edge.</summary>
    private int FirstFrom(Edge? edge) =>
        edge?.Normalize(step) is not { } from || from <= start ? 0 : CutsBefore(from) + 1;

    /// <summary>The last segment that lies wholly before an edge; -1 where none does.</summary>
    private int LastUpTo(Edge? edge)
    {
        if (edge?.Normalize(step) is not { } upTo || upTo >= end)
        {
            return cuts.Length;
        }

        var before = CutsBefore(upTo);
        return before < cuts.Length && cuts[before] == upTo ? before : before - 1;
    }

    private int CutsBefore(Edge edge)
    {
        var place = Array.BinarySearch(cuts, edge);
        return place < 0 ? ~place : place;
    }

    private Edge? LowOf(int segment) => segment == 0 ? start : cuts[segment - 1];

    private Edge? HighOf(int segment) => segment == cuts.Length ? end : cuts[segment];
}
