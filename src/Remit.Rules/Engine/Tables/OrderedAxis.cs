using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>An ordered fact cut at the ends of the ranges that are demanded of it.</summary>
internal sealed class OrderedAxis : Axis
{
    private readonly Edge? start;
    private readonly Edge? end;
    private readonly Edge[] cuts;

    public OrderedAxis(Fact fact, int index, ImmutableArray<Demand> demands)
        : base(fact, index)
    {
        var step = fact.EffectiveStep;
        var hasFloor = fact.From is not null || (fact.Kind != FactKind.Date && fact.Derive is null);
        start = hasFloor ? new Edge(fact.From ?? 0, After: false).Normalize(step) : null;
        end = fact.To is { } to ? new Edge(to, After: true).Normalize(step) : null;
        cuts =
        [
            .. demands
                .SelectMany(demand => demand.Condition.Ranges)
                .SelectMany(range => new[] { range.Low, range.High })
                .OfType<Edge>()
                .Select(edge => edge.Normalize(step))
                .Where(edge => !(edge <= start) && !(edge >= end))
                .Distinct()
                .Order(),
        ];
    }

    protected override int OwnSegmentCount => cuts.Length + 1;

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

    protected override bool MeetsOwn(int segment, Condition condition) =>
        condition.Ranges.Any(range =>
            BeginsAtOrBefore(range.Low, LowOf(segment)) && EndsAtOrAfter(range.High, HighOf(segment))
        );

    protected override (string Needs, string Edge) DescribeOwn(ImmutableArray<int> segments, int given)
    {
        var nearest = segments[0];
        return nearest < given ? Upper(HighOf(nearest)!.Value) : Lower(LowOf(nearest)!.Value);
    }

    private bool BeginsAtOrBefore(Edge? range, Edge? segment) =>
        range is not { } edge || (segment is not null && edge.Normalize(Fact.EffectiveStep) <= segment);

    private bool EndsAtOrAfter(Edge? range, Edge? segment) =>
        range is not { } edge || (segment is not null && edge.Normalize(Fact.EffectiveStep) >= segment);

    private Edge? LowOf(int segment) => segment == 0 ? start : cuts[segment - 1];

    private Edge? HighOf(int segment) => segment == cuts.Length ? end : cuts[segment];

    private (string Needs, string Edge) Upper(Edge edge)
    {
        var value = Figures.Of(Fact, edge.At);
        return ((edge.After ? "up to " : "under ") + value, value);
    }

    private (string Needs, string Edge) Lower(Edge edge)
    {
        var value = Figures.Of(Fact, edge.At);
        return ((edge.After ? "over " : "at least ") + value, value);
    }
}
