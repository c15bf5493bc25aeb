using System.Collections.Immutable;
using System.Numerics;

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
    private ulong[] taken = [];

    public Fact Fact => domain.Fact;

    public int Index => index;

    /// <summary>How many segments, the one for "not applicable" included.</summary>
    public int SegmentCount => OwnSegmentCount + (domain.MayNotApply ? 1 : 0);

    /// <summary>Rows that demand nothing of this fact.</summary>
    public Bits Undemanding { get; private set; }

    /// <summary>How many words a mask of its segments takes.</summary>
    public int WordCount { get; private set; }

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

    public bool Meets(int segment, Condition condition) => SegmentsOf(condition).Has(segment);

    /// <summary>The segments whose values meet all that a row demands of this fact, as a mask.</summary>
    public ReadOnlySpan<ulong> TakenBy(int row) => taken.AsSpan(row * WordCount, WordCount);

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

    /// <summary>Adds the segments whose values meet a condition.</summary>
    protected abstract void AddMet(Condition condition, Bits segments);

    protected abstract (string Needs, string Edge) DescribeOwn(ImmutableArray<int> segments, int given);

    private Bits SegmentsOf(Condition condition)
    {
        var met = Bits.None(SegmentCount);
        AddMet(condition, met);
        if (domain.MayNotApply && condition.MeetsNotApplicable)
        {
            met.Add(NotApplicableSegment);
        }

        return met;
    }

    private void Fill(ImmutableArray<Demand> demands, int rowCount)
    {
        WordCount = (SegmentCount + 63) / 64;
        taken = new ulong[rowCount * WordCount];
        Array.Fill(taken, ulong.MaxValue);
        Undemanding = Bits.All(rowCount);
        foreach (var demand in demands)
        {
            Masks.And(taken.AsSpan(demand.Row * WordCount, WordCount), SegmentsOf(demand.Condition).Words);
            Undemanding.Remove(demand.Row);
        }

        alive = new Bits[SegmentCount];
        for (var segment = 0; segment < alive.Length; segment++)
        {
            alive[segment] = Bits.None(rowCount);
        }

        for (var row = 0; row < rowCount; row++)
        {
            MarkChanges(row);
        }

        for (var segment = 1; segment < alive.Length; segment++)
        {
            alive[segment].Flip(alive[segment - 1]);
        }
    }

    /// <summary>Marks the segments at which a row begins or ends.</summary>
    private void MarkChanges(int row)
    {
        var own = TakenBy(row);
        var last = 0UL;
        for (var word = 0; word < own.Length; word++)
        {
            var changes = own[word] ^ ((own[word] << 1) | (last >> 63));
            for (; changes != 0; changes &= changes - 1)
            {
                var segment = (word * 64) + BitOperations.TrailingZeroCount(changes);
                if (segment < alive.Length)
                {
                    alive[segment].Flip(row);
                }
            }

            last = own[word];
        }
    }
}
