using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>What one document says of a cell.</summary>
internal readonly ref struct SideView
{
    private readonly Side side;
    private readonly Ranking ranking;
    private readonly TwoSides two;
    private readonly ReadOnlySpan<Standing> rows;

    /// <summary>What a document says.</summary>
    /// <param name="two">It and the other.</param>
    /// <param name="side">Which of the two it is.</param>
    /// <param name="own">Its rows that hold somewhere in the cell; combinations that it says cannot occur come last.</param>
    /// <param name="saidReversible">Whether the cell is of decisions that can be undone.</param>
    public SideView(TwoSides two, Side side, ReadOnlySpan<Standing> own, bool saidReversible)
    {
        (this.two, this.side) = (two, side);
        ranking = two.RankingOf(side, saidReversible);
        rows = own[..CountOfClauses(own)];
        foreach (var impossible in own[rows.Length..])
        {
            if (impossible.Covers)
            {
                (Level, Unsettled) = (Rules.Level.NotCovered, null);
                return;
            }

            Unsettled = impossible.Row;
        }

        if (Unsettled is null)
        {
            var levels = new CellLevels(ranking, rows);
            Level = levels.Exact;
            Unsettled = Level is null ? levels.Unsettled : null;
        }
    }

    /// <summary>The level where it is settled; a case the document says cannot occur is not covered by it.</summary>
    public Level? Level { get; }

    /// <summary>The row to cut by where the level is not settled.</summary>
    public int? Unsettled { get; }

    /// <summary>Of the rows that matter for who is told and asked, one that holds in a part only.</summary>
    public int? OpenDuty
    {
        get
        {
            foreach (var standing in rows)
            {
                if (!standing.Covers && MayBindSomebody(standing))
                {
                    return standing.Row;
                }
            }

            return null;
        }
    }

    /// <summary>Who is told and asked, in words, where that is settled.</summary>
    public string Duties
    {
        get
        {
            var holding = ImmutableArray.CreateBuilder<ClauseReading>(rows.Length);
            foreach (var standing in rows)
            {
                if (standing.Covers)
                {
                    var level = ranking.LevelOf(standing.Row);
                    holding.Add(new ClauseReading(ClauseOf(standing)!, level, ClauseState.Holds));
                }
            }

            var readings = holding.DrainToImmutable();
            var resting = new Resting(side.Inquiry, readings, Level);
            var duties = new Duties(side.Inquiry, readings, resting, [Level!.Value]);
            return DutyWords.Of(duties.All, duties.GoFrom, Asked);
        }
    }

    // Whom to ask plays a part only where somebody is asked.
    private string? Asked =>
        Level is Rules.Level.AskFirst or Rules.Level.LeadDecides or Rules.Level.Intend
            ? side.Agreement.DeciderOf(side.Kind)
            : null;

    private int CountOfClauses(ReadOnlySpan<Standing> own)
    {
        var count = own.Length;
        while (count > 0 && ClauseOf(own[count - 1]) is null)
        {
            count--;
        }

        return count;
    }

    private Clause? ClauseOf(Standing standing) => two.Grid.Table.Rows[standing.Row].Clause;

    private bool MayBindSomebody(Standing standing) =>
        ranking.IsGrant(standing.Row)
            ? ranking.LevelOf(standing.Row) >= Level
            : ClauseOf(standing) is { DutyCount: > 0 } || ranking.LevelOf(standing.Row) <= Level;
}
