using System.Collections.Immutable;
using System.Numerics;

namespace Remit.Rules.Engine;

/// <summary>
/// The rows of a table in the order in which they decide (V1, V3). Grants come first, the highest before the lower, then
/// by duties and id: the first that holds is the one an answer rests on. Then the caps, the lowest first, then
/// combinations that cannot occur. A place in this order is a rank.
/// </summary>
internal sealed class RankedRows
{
    private const int LevelCount = 6;

    private readonly ImmutableArray<Row> rows;
    private readonly ImmutableArray<int> byRank;
    private readonly bool hasImpossible;
    private readonly int[] numbers;
    private readonly Level[] levels;

    // For each level the grants above it, then what bars it.
    private readonly ulong[] sets;

    public RankedRows(ImmutableArray<Row> rows, bool reversible)
    {
        this.rows = rows;
        var ranking = new Ranking(rows, reversible, Level.Decide);
        byRank =
        [
            .. Enumerable
                .Range(0, rows.Length)
                .OrderBy(row => Section(rows[row]))
                .ThenBy(row => ranking.IsGrant(row) ? -(int)ranking.LevelOf(row) : CapLevel(row, ranking))
                .ThenBy(row => (rows[row].Clause as Grant)?.DutyCount ?? 0)
                .ThenBy(row => (rows[row].Clause as Grant)?.Id, StringComparer.Ordinal),
        ];
        hasImpossible = rows.Any(row => row.Clause is null);
        var grantCount = rows.Count(row => row.Clause is Grant);
        numbers = [.. byRank.Select(row => row < grantCount ? row : row - grantCount)];
        levels = [.. byRank.Select(row => ranking.IsImpossible(row) ? Level.NotCovered : ranking.LevelOf(row))];
        WordCount = Math.Max(1, (rows.Length + 63) / 64);
        sets = new ulong[2 * LevelCount * WordCount];
        for (var level = 0; level < LevelCount; level++)
        {
            SetOf(rank => IsGrant(rank) && (int)levels[rank] > level).CopyTo(sets, 2 * level * WordCount);
            SetOf(rank => !IsGrant(rank) && (int)levels[rank] <= level).CopyTo(sets, ((2 * level) + 1) * WordCount);
        }
    }

    public int Count => rows.Length;

    /// <summary>How many words a set of rows takes.</summary>
    public int WordCount { get; }

    public ReadOnlySpan<ulong> Grants => Above(Level.NotCovered);

    public ReadOnlySpan<ulong> Impossible => Barring(Level.NotCovered);

    public Row RowAt(int rank) => rows[byRank[rank]];

    public Level LevelAt(int rank) => levels[rank];

    /// <summary>Which of the table's grants, or caps, it is, from 0.</summary>
    public int NumberOf(int rank) => numbers[rank];

    /// <summary>The grants above a level.</summary>
    public ReadOnlySpan<ulong> Above(Level level) => sets.AsSpan(2 * (int)level * WordCount, WordCount);

    /// <summary>What keeps an answer from being above a level: the caps at or below it, and what cannot occur.</summary>
    public ReadOnlySpan<ulong> Barring(Level level) => sets.AsSpan(((2 * (int)level) + 1) * WordCount, WordCount);

    /// <summary>What the rows that hold give (V1, V3).</summary>
    /// <param name="holding">The rows.</param>
    /// <param name="ceiling">The highest level anything may have.</param>
    public ShortAnswer Decide(ReadOnlySpan<ulong> holding, Level ceiling)
    {
        if (hasImpossible && RowSets.Intersect(holding, Impossible))
        {
            return new ShortAnswer(Level.NotCovered, ShortAnswer.None, ShortAnswer.None, CanOccur: false);
        }

        var grant = RowSets.First(holding, Grants);
        if (grant < 0)
        {
            return new ShortAnswer(Level.NotCovered, ShortAnswer.None, ShortAnswer.None, CanOccur: true);
        }

        var given = levels[grant];
        var cap = RowSets.First(holding, Barring(given - 1));
        var most = cap < 0 ? given : levels[cap];
        return most > ceiling ? new ShortAnswer(ceiling, numbers[grant], ShortAnswer.Pause, CanOccur: true)
            : cap < 0 ? new ShortAnswer(given, numbers[grant], ShortAnswer.None, CanOccur: true)
            : new ShortAnswer(most, numbers[grant], numbers[cap], CanOccur: true);
    }

    /// <summary>Adds the numbers of the rows of one word of a set.</summary>
    public void AddNumbers(ulong ranks, int word, Span<ulong> set)
    {
        for (var left = ranks; left != 0; left &= left - 1)
        {
            RowSets.Add(set, numbers[(word * 64) + BitOperations.TrailingZeroCount(left)]);
        }
    }

    /// <summary>The ranks of these rows of the table.</summary>
    public ulong[] SetOf(Bits rowsOfTable) => SetOf(rank => rowsOfTable.Has(byRank[rank]));

    public ulong[] SetOf(Func<int, bool> has)
    {
        var set = new ulong[WordCount];
        for (var rank = 0; rank < Count; rank++)
        {
            if (has(rank))
            {
                RowSets.Add(set, rank);
            }
        }

        return set;
    }

    /// <summary>A set of ranks by the numbers of the rows in their table.</summary>
    public Bits RowsOf(ReadOnlySpan<ulong> set)
    {
        var found = new ulong[(Count + 63) / 64];
        for (var rank = 0; rank < Count; rank++)
        {
            if (RowSets.Has(set, rank))
            {
                RowSets.Add(found, byRank[rank]);
            }
        }

        return Bits.Of(found);
    }

    private static int Section(Row row) =>
        row.Clause switch
        {
            Grant => 0,
            Cap => 1,
            _ => 2,
        };

    private static int CapLevel(int row, Ranking ranking) => ranking.IsImpossible(row) ? 0 : (int)ranking.LevelOf(row);

    private bool IsGrant(int rank) => RowAt(rank).Clause is Grant;
}
