using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Remit.Rules.Engine;

/// <summary>One case of which every fact is known, read off a ranked table: what holds, the level, and the near misses.</summary>
internal readonly ref struct RankedReading
{
    /// <summary>How many sets of rows a reading needs room for.</summary>
    public const int SetCount = 3;

    private readonly RankedTable table;
    private readonly RankedDay day;
    private readonly Span<int> found;
    private readonly Span<ulong> holding;
    private readonly Span<ulong> failingOnce;

    private readonly Span<ulong> others;

    /// <summary>A reading into spans of its caller, so that nothing is allocated.</summary>
    /// <param name="side">The table and the day.</param>
    /// <param name="found">Room for as many as there are lanes.</param>
    /// <param name="sets">Room for <see cref="SetCount"/> sets of rows.</param>
    public RankedReading(RankedSide side, Span<int> found, Span<ulong> sets)
    {
        table = side.Table;
        day = side.Day;
        this.found = found[..table.Lanes.Length];
        var words = table.Rows.WordCount;
        holding = sets[..words];
        failingOnce = sets.Slice(words, words);
        others = sets.Slice(2 * words, words);
    }

    /// <summary>The level of a case, what gives it (V1), and the near misses (V3).</summary>
    /// <param name="places">Where each fact lies.</param>
    /// <param name="misses">Gets a bit for each grant that nearly gives more, by its number; empty where that is not asked.</param>
    public ShortAnswer Read(ReadOnlySpan<long> places, Span<ulong> misses)
    {
        var decision = Read(places);
        if (!misses.IsEmpty)
        {
            misses.Clear();
            if (decision.CanOccur)
            {
                FindMisses(decision.Level, misses);
            }
        }

        return decision;
    }

    /// <summary>
    /// Reads which rows hold on a case, and which fail on one fact alone, their dates being a fact; gives the level (V1),
    /// the first grant that holds, and the first cap where it lowers that (V3).
    /// </summary>
    private ShortAnswer Read(ReadOnlySpan<long> places)
    {
        var lanes = table.Lanes;
        var isMissing = false;
        var alive = day.Standing[0];
        var once = day.Usable[0] & ~alive;
        for (var i = 0; i < lanes.Length; i++)
        {
            ref readonly var lane = ref lanes[i];
            var place = places[lane.Fact];
            isMissing |= place == KindTable.Unknown;
            found[i] = lane.FirstSet + table.SegmentOf(lane, place);
            Keep(table.WordAt(found[i]), ref alive, ref once);
        }

        if (isMissing)
        {
            throw new ArgumentException("A fact of which something is demanded is not known.", nameof(places));
        }

        (holding[0], failingOnce[0]) = (alive, once);
        for (var word = 1; word < holding.Length; word++)
        {
            (alive, once) = (day.Standing[word], day.Usable[word] & ~day.Standing[word]);
            for (var i = 0; i < lanes.Length; i++)
            {
                Keep(table.WordAt(found[i] + (word * lanes[i].Stride)), ref alive, ref once);
            }

            (holding[word], failingOnce[word]) = (alive, once);
        }

        return table.Rows.Decide(holding, day.Ceiling);
    }

    /// <summary>
    /// The grants that fail on one fact alone, where another value of it, all else as given, gives more than a level (V3).
    /// </summary>
    /// <param name="level">The level of this case.</param>
    /// <param name="misses">Gets a bit for each of them, by its number among the grants.</param>
    private void FindMisses(Level level, Span<ulong> misses)
    {
        var above = table.Rows.Above(level);
        if (
            level >= day.Ceiling
            || !RowSets.Intersect(failingOnce, table.Rows.Grants)
            || !(RowSets.Intersect(failingOnce, above) || RowSets.Intersect(holding, above))
        )
        {
            return;
        }

        var aim = new Aim(above, table.Rows.Barring(level));
        for (var i = 0; i < found.Length; i++)
        {
            FindMisses(i, aim, misses);
        }

        if (day.OtherDays.Length > 0)
        {
            FindMisses(aim, misses);
        }
    }

    // Whether a segment gives more is as likely as not, so it is not branched on until a whole group is looked at.
    private void FindMisses(int i, Aim aim, Span<ulong> misses)
    {
        ref readonly var lane = ref table.Lanes[i];
        for (var word = 0; word < others.Length; word++)
        {
            others[word] = holding[word] | FailingOn(i, word);
        }

        for (var group = 0; group < lane.Stride; group += RankedTable.Group)
        {
            var (gives, bars) = (Vector512<ulong>.Zero, Vector512<ulong>.Zero);
            for (var word = 0; word < others.Length; word++)
            {
                var then = Vector512.Create(others[word]) & table.GroupAt(lane.FirstSet + (word * lane.Stride) + group);
                gives |= then & Vector512.Create(aim.Above[word]);
                bars |= then & Vector512.Create(aim.Barring[word]);
            }

            var more = Vector512.Equals(bars, Vector512<ulong>.Zero) & ~Vector512.Equals(gives, Vector512<ulong>.Zero);
            if (more != Vector512<ulong>.Zero)
            {
                AddMisses(i, group, more.ExtractMostSignificantBits(), misses);
            }
        }
    }

    /// <summary>Adds the grants that hold in some segments of a group, and fail now.</summary>
    private void AddMisses(int i, int group, ulong segments, Span<ulong> misses)
    {
        ref readonly var lane = ref table.Lanes[i];
        for (var word = 0; word < others.Length; word++)
        {
            var any = 0UL;
            for (var left = segments; left != 0; left &= left - 1)
            {
                var segment = group + BitOperations.TrailingZeroCount(left);
                any |= table.WordAt(lane.FirstSet + (word * lane.Stride) + segment);
            }

            table.Rows.AddNumbers(any & FailingOn(i, word) & table.Rows.Grants[word], word, misses);
        }
    }

    /// <summary>The rows that fail on the fact of a lane alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong FailingOn(int i, int word) =>
        failingOnce[word] & ~table.WordAt(found[i] + (word * table.Lanes[i].Stride));

    /// <summary>The grants that would give more on the nearest day on which they stand.</summary>
    private void FindMisses(Aim aim, Span<ulong> misses)
    {
        foreach (var (rank, standing) in day.OtherDays)
        {
            if (RowSets.Has(failingOnce, rank) && GivesMore(standing, aim))
            {
                RowSets.Add(misses, table.Rows.NumberOf(rank));
            }
        }
    }

    /// <summary>Whether what stands on another day gives more.</summary>
    private bool GivesMore(ulong[] standing, Aim aim)
    {
        var (gives, bars) = (0UL, 0UL);
        for (var word = 0; word < holding.Length; word++)
        {
            var then = (holding[word] | (failingOnce[word] & ~day.Standing[word])) & standing[word];
            gives |= then & aim.Above[word];
            bars |= then & aim.Barring[word];
        }

        return gives != 0 && bars == 0;
    }

    /// <summary>Takes out the rows that a fact makes fail.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Keep(ulong left, ref ulong holding, ref ulong failingOnce)
    {
        failingOnce = (failingOnce & left) | (holding & ~left);
        holding &= left;
    }

    /// <summary>The rows that give more than a level, and those that keep an answer from being more.</summary>
    private readonly ref struct Aim(ReadOnlySpan<ulong> above, ReadOnlySpan<ulong> barring)
    {
        public ReadOnlySpan<ulong> Above { get; } = above;

        public ReadOnlySpan<ulong> Barring { get; } = barring;
    }
}
