using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>A kind of decision on one date with nothing used: what A, D and H are computed on.</summary>
internal sealed class KindOnDay
{
    private readonly bool isComputed;
    private readonly Witnesses witnesses;
    private readonly Lazy<ILookup<Clause, int>> rowsOf;
    private readonly Lazy<ImmutableArray<Ranking>> rankings;

    public KindOnDay(Agreement agreement, DecisionKind kind, DateOnly day)
    {
        (Agreement, Kind, Day) = (agreement, kind, day);
        isComputed = kind.Facts.Any(fact => fact.Derive is not null);
        var asked = new Question { AsOf = day };
        var known = Places.Of(agreement, kind, asked.Facts).Value;
        Grid = new CellGrid(new Circumstances(agreement, kind, asked, known), kind.Reversible);
        AllStanding = Standing(_ => true);
        Words = new CaseWords(Grid);
        witnesses = new Witnesses(agreement, kind, Grid, day);
        rowsOf = new Lazy<ILookup<Clause, int>>(() => AllStanding.Rows().ToLookup(row => Grid.Table.Rows[row].Clause!));
        rankings = new Lazy<ImmutableArray<Ranking>>(() =>
            [.. Undoings(kind).Select(undoable => new Ranking(Grid.Table.Rows, undoable, Level.Decide))]
        );
    }

    public Agreement Agreement { get; }

    public DecisionKind Kind { get; }

    public DateOnly Day { get; }

    public CellGrid Grid { get; }

    public CaseWords Words { get; }

    /// <summary>The levels of the rows: where the decision can be undone, where it may, and where it cannot.</summary>
    public ImmutableArray<Ranking> Rankings => rankings.Value;

    /// <summary>The rows of a clause that stand on the day.</summary>
    public IEnumerable<int> RowsOf(Clause clause) => rowsOf.Value[clause];

    /// <summary>The cases in which a clause holds on the day.</summary>
    public IEnumerable<Region> RegionsOf(Clause clause) =>
        RowsOf(clause).Select(row => Grid.Inside(row, Grid.Whole)).OfType<Region>();

    /// <summary>The rows of all clauses that stand on the day.</summary>
    public Bits AllStanding { get; }

    /// <summary>The rows that stand on the day and whose clauses are such.</summary>
    public Bits Standing(Func<Clause, bool> isSuch) =>
        Bits.Of(
            Grid.Table.Rows.Length,
            Grid.Alive.Rows().Where(row => Grid.Table.Rows[row].Clause is { } clause && isSuch(clause))
        );

    /// <summary>Whether a case of a region was found; where nothing is computed, there is one.</summary>
    public bool Occurs(Region region) => !isComputed || witnesses.CaseIn(region) is not null;

    /// <summary>A case of a region with its level; null when none was found, which happens only where something is computed.</summary>
    /// <param name="region">The region.</param>
    public Witness? WitnessIn(Region region) =>
        witnesses.CaseIn(region) is { } found
            ? new Witness(
                found,
                isComputed ? Inquiry.Of(Agreement, Kind, found).Then(Verdict.On).Value.SafeLevel : LevelIn(region.First)
            )
            : null;

    /// <summary>The level of a region in which nothing changes (V1).</summary>
    private Level LevelIn(Region region)
    {
        var ranking = Rankings.First(one => Grid.WhereUndoing(region, one.Reversible) is not null);
        return new CellLevels(ranking, Grid.StandingIn(region, AllStanding)).Exact!.Value;
    }

    private static IEnumerable<bool> Undoings(DecisionKind kind) =>
        kind.Reversible == Reversibility.No ? [false] : [true, false];
}
