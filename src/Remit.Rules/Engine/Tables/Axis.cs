using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// One fact, cut where the demands on it change: nothing changes inside a segment. Per segment, the rows that this
/// fact does not make fail.
/// </summary>
internal abstract class Axis(Fact fact, int index)
{
    private Bits[] alive = [];

    public Fact Fact => fact;

    public int Index => index;

    /// <summary>How many segments, the one for "not applicable" included.</summary>
    public int SegmentCount => OwnSegmentCount + (fact.AllowsNotApplicable ? 1 : 0);

    /// <summary>Rows that demand nothing of this fact.</summary>
    public Bits Undemanding { get; private set; }

    protected abstract int OwnSegmentCount { get; }

    private int NotApplicableSegment => OwnSegmentCount;

    public static Axis Of(
        Fact fact,
        int index,
        ImmutableArray<Demand> demands,
        int rowCount,
        IEnumerable<string> extraNames
    )
    {
        Axis axis = fact.IsOrdered ? new OrderedAxis(fact, index, demands) : new ChoiceAxis(fact, index, extraNames);
        axis.Fill(demands, rowCount);
        return axis;
    }

    /// <summary>Rows that a value in a segment leaves alive.</summary>
    public Bits Alive(int segment) => alive[segment];

    public int Locate(Place place) => place.IsNotApplicable ? NotApplicableSegment : LocateOwn(place);

    public bool Meets(int segment, Condition condition) =>
        fact.AllowsNotApplicable && segment == NotApplicableSegment
            ? condition.MeetsNotApplicable
            : MeetsOwn(segment, condition);

    /// <summary>The segments in words of a condition: the given ones are those that would do, nearest first.</summary>
    public (string Needs, string Edge) Describe(ImmutableArray<int> segments, int given) =>
        segments[0] == NotApplicableSegment && fact.AllowsNotApplicable
            ? (Fact.NotApplicable, Fact.NotApplicable)
            : DescribeOwn([.. segments.Where(segment => segment < OwnSegmentCount)], given);

    protected abstract int LocateOwn(Place place);

    protected abstract bool MeetsOwn(int segment, Condition condition);

    protected abstract (string Needs, string Edge) DescribeOwn(ImmutableArray<int> segments, int given);

    private void Fill(ImmutableArray<Demand> demands, int rowCount)
    {
        alive = new Bits[SegmentCount];
        Array.Fill(alive, Bits.All(rowCount));
        Undemanding = Bits.All(rowCount);
        foreach (var demand in demands)
        {
            Undemanding = Undemanding.Without(demand.Row);
            for (var segment = 0; segment < alive.Length; segment++)
            {
                if (!Meets(segment, demand.Condition))
                {
                    alive[segment] = alive[segment].Without(demand.Row);
                }
            }
        }
    }
}
