using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// One kind of decision of two documents over the facts of both (D, H): whose every row is, and what each says of a cell.
/// </summary>
internal sealed class TwoSides
{
    private readonly NeededRows? needed;
    private readonly int ownCount;
    private readonly ImmutableArray<Ranking> rankings;

    /// <summary>Two documents.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    /// <param name="onlyNeeded">Whether only the clauses count by which they may differ.</param>
    public TwoSides(Side first, Side second, bool onlyNeeded = false)
    {
        (First, Second) = (first, second);
        Facts = new SharedFacts(first.Kind, second.Kind);
        needed = onlyNeeded ? NeededRows.Of(this) : null;
        ImmutableArray<Row> ownRows = [.. RowsOf(first, isFirst: true)];
        ImmutableArray<Row> rows = [.. ownRows, .. RowsOf(second, isFirst: false)];
        ownCount = ownRows.Length;
        Kind = SharedKind(rows);
        Grid = new CellGrid(Table.Of(rows, [.. Kind.AllFacts.Select(DomainOf)]), Kind.Reversible);
        rankings =
        [
            new Ranking(rows, reversible: false, Level.Decide),
            new Ranking(rows, reversible: true, Level.Decide),
        ];
    }

    public Side First { get; }

    public Side Second { get; }

    public SharedFacts Facts { get; }

    /// <summary>A kind with the facts of both, cut as they are.</summary>
    public DecisionKind Kind { get; }

    public CellGrid Grid { get; private set; }

    public IEnumerable<int> Rows => Enumerable.Range(0, Grid.Table.Rows.Length);

    /// <summary>Whether only one of them is about what cannot be undone.</summary>
    public bool DifferInUndoing =>
        First.Kind?.Reversible == Reversibility.No != (Second.Kind?.Reversible == Reversibility.No);

    /// <summary>Whether both name the same lead, and the same person who decides.</summary>
    public bool HaveSameDecider =>
        string.Equals(
            First.Agreement.DeciderOf(First.Kind),
            Second.Agreement.DeciderOf(Second.Kind),
            StringComparison.Ordinal
        ) && string.Equals(First.Agreement.Lead, Second.Agreement.Lead, StringComparison.Ordinal);

    /// <summary>Whether amounts may be converted in either.</summary>
    public bool IsConverted => !First.Agreement.Rates.IsEmpty || !Second.Agreement.Rates.IsEmpty;

    /// <summary>The first's rows come before the second's.</summary>
    public bool IsFirsts(int row) => row < ownCount;

    public Side SideOf(int row) => IsFirsts(row) ? First : Second;

    /// <summary>The levels of rows where the asker says that the decision can, or cannot, be undone.</summary>
    public Ranking RankingOf(Side side, bool saidReversible) => rankings[side.IsReversible(saidReversible) ? 1 : 0];

    /// <summary>Leaves out the cases that both documents say cannot occur, or that one of them does.</summary>
    /// <param name="byEither">Whether one is enough.</param>
    public void LeaveOutImpossible(bool byEither)
    {
        int[] impossible = [.. Rows.Where(row => Grid.Table.Rows[row].Clause is null)];
        if (impossible.Length == 0)
        {
            return;
        }

        var left = impossible.Where(row =>
            byEither
            || Array.Exists(impossible, other => IsFirsts(other) != IsFirsts(row) && Grid.HoldAlike(row, other))
        );
        var bits = Bits.Of(Grid.Table.Rows.Length, left);
        Grid = new CellGrid(Grid.Table, Kind.Reversible) { Impossible = bits };
    }

    private IEnumerable<Row> RowsOf(Side side, bool isFirst)
    {
        if (side.Kind is null)
        {
            yield break;
        }

        var conditions = new SharedConditions(side.Kind, Facts, isFirst);
        foreach (var row in side.Rows(clause => needed?.Has(clause) != false))
        {
            if (conditions.Of(row.Conditions) is { } shared)
            {
                yield return new Row(row.Clause, shared);
            }
        }
    }

    // Each condition stands alone: only where it cuts a fact matters here, and where nothing is computed not even that.
    private DecisionKind SharedKind(ImmutableArray<Row> rows)
    {
        if (Facts.AreSame && !DifferInUndoing && Facts.All.All(fact => fact.Derive is null))
        {
            return Second.Kind!;
        }

        var cuts = rows.SelectMany(row => row.Conditions)
            .Select((condition, index) => new Grant(Level.AskFirst) { Id = $"cut{index}", When = [condition] });
        var isFinal = new[] { First.Kind, Second.Kind }
            .OfType<DecisionKind>()
            .All(kind => kind.Reversible == Reversibility.No);
        return new DecisionKind((Second.Kind ?? First.Kind)!.Name, Facts.All, [.. cuts])
        {
            Reversible = isFinal ? Reversibility.No : Reversibility.Partly,
        };
    }

    private Domain DomainOf(Fact fact) => Domain.Of(Kind, fact, [.. First.Agreement.Rates, .. Second.Agreement.Rates]);
}
