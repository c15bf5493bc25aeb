using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Remit.Rules.Engine;

/// <summary>
/// A table for reading answers without allocating: every fact's ends on a line of whole numbers, and for each segment
/// the ranked rows it leaves alive, side by side.
/// </summary>
internal sealed class RankedTable
{
    /// <summary>The sets of so many segments are looked at together.</summary>
    public const int Group = 8;

    private const int EndGroup = 16;

    private readonly Lane[] lanes;
    private readonly long[] ends;
    private readonly ulong[] sets;

    public RankedTable(Table table, bool reversible)
    {
        Rows = new RankedRows(table.Rows, reversible);
        var (allEnds, allSets) = (new List<long>(), new List<ulong>());
        lanes =
        [
            .. table
                .Axes.Where(axis => !axis.Undemanding.Equals(Bits.All(table.Rows.Length)))
                .Select(axis => Add(axis, allEnds, allSets)),
        ];
        (ends, sets) = ([.. allEnds], [.. allSets]);
    }

    public RankedRows Rows { get; }

    /// <summary>The facts of which anything is demanded.</summary>
    public ReadOnlySpan<Lane> Lanes => lanes;

    /// <summary>One word of a set.</summary>
    public ulong WordAt(int index) => sets[index];

    /// <summary>Takes out the rows that a segment makes fail.</summary>
    public void Keep(in Lane lane, int segment, Span<ulong> alive)
    {
        for (var word = 0; word < alive.Length; word++)
        {
            alive[word] &= sets[lane.FirstSet + (word * lane.Stride) + segment];
        }
    }

    /// <summary>The same word of a group of neighbouring segments.</summary>
    public Vector512<ulong> GroupAt(int index) => Vector512.LoadUnsafe(ref sets[index]);

    /// <summary>The segment a place lies in: how many ends it is above.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int SegmentOf(in Lane lane, long place)
    {
        var (first, count) = (lane.FirstEnd, lane.EndCount);
        return count == EndGroup ? PassedIn(first, place)
            : count == 0 ? (int)Math.Min((ulong)place, (ulong)(lane.SegmentCount - 1))
            : PassedOf(first, count, place);
    }

    private int PassedOf(int first, int count, long place)
    {
        var passed = 0;
        while (count > EndGroup)
        {
            var half = count / 2 / EndGroup * EndGroup;
            var isInUpper = place > ends[first + half - 1];
            (passed, first, count) = isInUpper ? (passed + half, first + half, count - half) : (passed, first, half);
        }

        return passed + PassedIn(first, place);
    }

    /// <summary>Of a group of ends, how many a place is above; without a branch, because any answer is as likely.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PassedIn(int first, long place)
    {
        ref var end = ref ends[first];
        var lower = Vector512.LessThan(Vector512.LoadUnsafe(ref end), Vector512.Create(place));
        var upper = Vector512.LessThan(Vector512.LoadUnsafe(ref end, EndGroup / 2), Vector512.Create(place));
        return BitOperations.PopCount(lower.ExtractMostSignificantBits() | (upper.ExtractMostSignificantBits() << 8));
    }

    private Lane Add(Axis axis, List<long> allEnds, List<ulong> allSets)
    {
        var lane = new Lane(axis.Index, axis.SegmentCount)
        {
            FirstEnd = allEnds.Count,
            EndCount = Filled(axis.Ends.Length, EndGroup),
            FirstSet = allSets.Count,
            Stride = Filled(axis.SegmentCount, Group),
        };
        allEnds.AddRange(axis.Ends);

        // Nothing is above the ends, and no row is in the sets, that fill a group up.
        allEnds.AddRange(Enumerable.Repeat(long.MaxValue, lane.EndCount - axis.Ends.Length));
        var alive = new ulong[Rows.WordCount * lane.Stride];
        for (var segment = 0; segment < axis.SegmentCount; segment++)
        {
            var set = Rows.SetOf(axis.Alive(segment));
            for (var word = 0; word < set.Length; word++)
            {
                alive[(word * lane.Stride) + segment] = set[word];
            }
        }

        allSets.AddRange(alive);
        return lane;
    }

    private static int Filled(int count, int group) => (count + group - 1) / group * group;
}
