using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>A kind of decision on one date with nothing used: what A, D and H are computed on.</summary>
internal sealed class KindOnDay
{
    private readonly Dictionary<Clause, int[]> rowsOf;
    private readonly Lazy<Witnesses> witnesses;

    public KindOnDay(Agreement agreement, DecisionKind kind, DateOnly day)
    {
        (Agreement, Kind, Day) = (agreement, kind, day);
        var inquiry = Inquiry.Of(agreement, kind, new Question { AsOf = day }).Value;
        Grid = new CellGrid(inquiry);
        rowsOf = Grid
            .Alive.Rows()
            .Where(row => Grid.Table.Rows[row].Clause is not null)
            .GroupBy(row => Grid.Table.Rows[row].Clause!)
            .ToDictionary(rows => rows.Key, rows => rows.ToArray());
        Words = new CaseWords(Grid);
        Rankings = [.. Undoings(kind).Select(undoable => new Ranking(Grid.Table.Rows, undoable, Level.Decide))];
        witnesses = new Lazy<Witnesses>(() => new Witnesses(agreement, kind, Grid, day));
    }

    public Agreement Agreement { get; }

    public DecisionKind Kind { get; }

    public DateOnly Day { get; }

    public CellGrid Grid { get; }

    public CaseWords Words { get; }

    public Witnesses Witnesses => witnesses.Value;

    /// <summary>The levels of the rows: where the decision can be undone, where it may, and where it cannot.</summary>
    public ImmutableArray<Ranking> Rankings { get; }

    /// <summary>The rows of a clause that stand on the day.</summary>
    public IEnumerable<int> RowsOf(Clause clause) => rowsOf.TryGetValue(clause, out var rows) ? rows : [];

    /// <summary>The rows that stand on the day and whose clauses are such.</summary>
    public Bits Standing(Func<Clause, bool> isSuch) =>
        Bits.Of(
            Grid.Table.Rows.Length,
            Grid.Alive.Rows().Where(row => Grid.Table.Rows[row].Clause is { } clause && isSuch(clause))
        );

    private static IEnumerable<bool> Undoings(DecisionKind kind) =>
        kind.Reversible == Reversibility.No ? [false] : [true, false];
}
