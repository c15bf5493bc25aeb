using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// One fact, cut where the demands on it change: nothing changes inside a segment. Per segment, the rows that this
/// fact does not make fail.
/// </summary>
internal abstract class Axis(Domain domain, int index)
{
    /// <summary>The position of what does not apply; every value lies before it.</summary>
    public const long NotApplicablePosition = long.MaxValue;

    private Bits[] alive = [];

    public Fact Fact => domain.Fact;

    public int Index => index;

    /// <summary>How many segments, the one for "not applicable" included.</summary>
    public int SegmentCount => OwnSegmentCount + (domain.MayNotApply ? 1 : 0);

    /// <summary>Rows that demand nothing of this fact.</summary>
    public Bits Undemanding { get; private set; }

    protected abstract int OwnSegmentCount { get; }

    private int NotApplicableSegment => OwnSegmentCount;

    public static Axis Of(
        Domain domain,
        int index,
        (ImmutableArray<Demand> Demands, int Rows) demanded,
        IEnumerable<string> extraNames
    )
    {
        Axis axis = domain.Fact.IsOrdered
            ? new OrderedAxis(domain, index, demanded.Demands)
            : new ChoiceAxis(domain, index, extraNames);
        axis.Fill(demanded.Demands, demanded.Rows);
        return axis;
    }

    /// <summary>Rows that a value in a segment leaves alive.</summary>
    public Bits Alive(int segment) => alive[segment];

    /// <summary>
    /// The ends between neighbouring segments on a line of whole numbers: a place lies in the segment after every end that
    /// is below it. Whatever does not apply lies behind the last.
    /// </summary>
    public ImmutableArray<long> Ends => domain.MayNotApply ? OwnEnds.Add(NotApplicablePosition - 1) : OwnEnds;

    /// <summary>Where a value lies on that line.</summary>
    public long PositionOf(Place place) => place.IsNotApplicable ? NotApplicablePosition : OwnPositionOf(place);

    public int Locate(Place place) => place.IsNotApplicable ? NotApplicableSegment : LocateOwn(place);

    public bool Meets(int segment, Condition condition) =>
        IsNotApplicable(segment) ? condition.MeetsNotApplicable : MeetsOwn(segment, condition);

    public bool IsNotApplicable(int segment) => domain.MayNotApply && segment == NotApplicableSegment;

    /// <summary>A value in a segment: where there are several, the one nearest to a given value.</summary>
    public Place PlaceIn(int segment, Place given) =>
        IsNotApplicable(segment) ? Place.NotApplicable : PlaceInOwn(segment, given);

    /// <summary>The segments in words of a condition: the given ones are those that would do, nearest first.</summary>
    public (string Needs, string Edge) Describe(ImmutableArray<int> segments, int given) =>
        IsNotApplicable(segments[0])
            ? (Fact.NotApplicable, Fact.NotApplicable)
            : DescribeOwn([.. segments.Where(segment => segment < OwnSegmentCount)], given);

    /// <summary>The condition that holds in these segments and in no other.</summary>
    /// <param name="segments">At least one, in order.</param>
    public Condition ConditionOf(ImmutableArray<int> segments) =>
        ConditionOfOwn([.. segments.Where(segment => segment < OwnSegmentCount)], segments.Any(IsNotApplicable));

    /// <summary>The value of a segment that has no other; null where it has several, or none that is a number.</summary>
    public decimal? OnlyValueIn(int segment) => IsNotApplicable(segment) ? null : OnlyValueInOwn(segment);

    protected abstract decimal? OnlyValueInOwn(int segment);

    protected abstract Condition ConditionOfOwn(ImmutableArray<int> segments, bool meetsNotApplicable);

    protected abstract ImmutableArray<long> OwnEnds { get; }

    protected abstract long OwnPositionOf(Place place);

    protected abstract int LocateOwn(Place place);

    protected abstract Place PlaceInOwn(int segment, Place given);

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
