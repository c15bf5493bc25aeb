using System.Runtime.Intrinsics;

namespace Remit.Rules.Engine;

/// <summary>One case of which every fact is known, read off a ranked table: what holds, the level, and the near misses.</summary>
internal readonly ref struct RankedReading
{
    private readonly RankedTable table;
    private readonly RankedDay day;
    private readonly Span<int> found;
    private readonly Span<ulong> holding;
    private readonly Span<ulong> failingOnce;

    /// <summary>A reading into spans of its caller, so that nothing is allocated.</summary>
    /// <param name="side">The table and the day.</param>
    /// <param name="found">Room for as many as there are lanes.</param>
    /// <param name="sets">Room for two sets of rows.</param>
    public RankedReading(RankedSide side, Span<int> found, Span<ulong> sets)
    {
        table = side.Table;
        day = side.Day;
        this.found = found;
        var words = table.Rows.WordCount;
        holding = sets[..words];
        failingOnce = sets.Slice(words, words);
    }

    /// <summary>
    /// Reads which rows hold on a case, and which fail on one fact alone, their dates being a fact; gives the level (V1),
    /// the first grant that holds, and the first cap where it lowers that (V3).
    /// </summary>
    public Decision Read(ReadOnlySpan<long> places)
    {
        var lanes = table.Lanes;
        for (var i = 0; i < lanes.Length; i++)
        {
            ref readonly var lane = ref lanes[i];
            found[i] = RankedTable.SetOf(lane, table.SegmentOf(lane, places[lane.Fact]));
        }

        for (var word = 0; word < holding.Length; word++)
        {
            var alive = day.Standing[word];
            var once = day.Usable[word] & ~alive;
            for (var i = 0; i < lanes.Length; i++)
            {
                var left = table.WordAt(found[i] + (word * lanes[i].Stride));
                once = (once & left) | (alive & ~left);
                alive &= left;
            }

            holding[word] = alive;
            failingOnce[word] = once;
        }

        return table.Rows.Decide(holding, day.Ceiling);
    }

    /// <summary>
    /// The grants that fail on one fact alone, where another value of it, all else as given, gives more than a level (V3).
    /// </summary>
    /// <param name="level">The level of this case.</param>
    /// <param name="misses">Gets a bit for each of them, by its number among the grants.</param>
    public void FindMisses(Level level, Span<ulong> misses)
    {
        if (level >= day.Ceiling || !RowSets.Intersect(failingOnce, table.Rows.Grants))
        {
            return;
        }

        var lanes = table.Lanes;
        for (var i = 0; i < lanes.Length; i++)
        {
            if (MayGiveMore(i, level))
            {
                FindMisses(i, level, misses);
            }
        }

        foreach (var (rank, standing) in day.OtherDays)
        {
            if (RowSets.Has(failingOnce, rank) && GivesMore(standing, level))
            {
                RowSets.Add(misses, table.Rows.NumberOf(rank));
            }
        }
    }

    /// <summary>Whether some grant fails on a fact alone, and anything that holds on all other facts gives more.</summary>
    private bool MayGiveMore(int i, Level level)
    {
        var above = table.Rows.Above(level);
        var grants = table.Rows.Grants;
        var (gives, misses) = (0UL, 0UL);
        for (var word = 0; word < holding.Length; word++)
        {
            var failing = FailingOn(i, word);
            gives |= (holding[word] | failing) & above[word];
            misses |= failing & grants[word];
        }

        return gives != 0 && misses != 0;
    }

    private void FindMisses(int i, Level level, Span<ulong> misses)
    {
        ref readonly var lane = ref table.Lanes[i];
        var above = table.Rows.Above(level);
        var barring = table.Rows.Barring(level);
        for (var group = 0; group < lane.Stride; group += RankedTable.Group)
        {
            var (gives, bars) = (Vector256<ulong>.Zero, Vector256<ulong>.Zero);
            for (var word = 0; word < holding.Length; word++)
            {
                var then = Then(i, word, group);
                gives |= then & Vector256.Create(above[word]);
                bars |= then & Vector256.Create(barring[word]);
            }

            var more = ~Vector256.Equals(gives, Vector256<ulong>.Zero) & Vector256.Equals(bars, Vector256<ulong>.Zero);
            if (more != Vector256<ulong>.Zero)
            {
                AddMisses(i, group, more, misses);
            }
        }
    }

    private void AddMisses(int i, int group, Vector256<ulong> more, Span<ulong> misses)
    {
        for (var word = 0; word < holding.Length; word++)
        {
            var then = Then(i, word, group) & more;
            var any = (then[0] | then[1] | then[2] | then[3]) & FailingOn(i, word) & table.Rows.Grants[word];
            table.Rows.AddNumbers(any, word, misses);
        }
    }

    /// <summary>The rows that fail on the fact of a lane alone.</summary>
    private ulong FailingOn(int i, int word) =>
        failingOnce[word] & ~table.WordAt(found[i] + (word * table.Lanes[i].Stride));

    /// <summary>The rows that would hold in each segment of a group.</summary>
    private Vector256<ulong> Then(int i, int word, int group)
    {
        ref readonly var lane = ref table.Lanes[i];
        return Vector256.Create(holding[word] | FailingOn(i, word))
            & table.GroupAt(lane.FirstSet + (word * lane.Stride) + group);
    }

    /// <summary>Whether what stands on another day gives more.</summary>
    private bool GivesMore(ulong[] standing, Level level)
    {
        var (gives, bars) = (0UL, 0UL);
        for (var word = 0; word < holding.Length; word++)
        {
            var then = (holding[word] | (failingOnce[word] & ~day.Standing[word])) & standing[word];
            gives |= then & table.Rows.Above(level)[word];
            bars |= then & table.Rows.Barring(level)[word];
        }

        return gives != 0 && bars == 0;
    }
}
