using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>What one document says of a cell.</summary>
internal sealed class SideView
{
    private readonly Side side;
    private readonly Ranking ranking;
    private readonly TwoSides two;
    private readonly ImmutableArray<Standing> rows;

    public SideView(TwoSides two, Side side, ReadOnlySpan<Standing> all, bool saidReversible)
    {
        (this.two, this.side) = (two, side);
        ranking = two.RankingOf(side, saidReversible);
        var own = all.ToArray().Where(standing => ReferenceEquals(two.SideOf(standing.Row), side)).ToArray();
        rows = [.. own.Where(standing => ClauseOf(standing) is not null)];
        ImmutableArray<Standing> impossible = [.. own.Where(standing => ClauseOf(standing) is null)];
        if (impossible.Any(standing => standing.Covers))
        {
            Level = Rules.Level.NotCovered;
        }
        else if (impossible.FirstOrDefault() is { Open: > 0 } open)
        {
            Unsettled = open.Row;
        }
        else
        {
            var levels = new CellLevels(ranking, rows.AsSpan());
            Level = levels.Exact;
            Unsettled = Level is null ? levels.Unsettled : null;
        }
    }

    /// <summary>The level where it is settled; a case the document says cannot occur is not covered by it.</summary>
    public Level? Level { get; }

    /// <summary>The row to cut by where the level is not settled.</summary>
    public int? Unsettled { get; }

    /// <summary>Of the rows that matter for who is told and asked, one that holds in a part only.</summary>
    public int? OpenDuty =>
        rows.Where(standing => !standing.Covers && MayBindSomebody(standing))
            .Select(standing => (int?)standing.Row)
            .FirstOrDefault();

    /// <summary>Who is told and asked, in words, where that is settled.</summary>
    public string Duties
    {
        get
        {
            ImmutableArray<ClauseReading> readings =
            [
                .. rows.Where(standing => standing.Covers)
                    .Select(standing => new ClauseReading(
                        ClauseOf(standing)!,
                        ranking.LevelOf(standing.Row),
                        ClauseState.Holds
                    )),
            ];
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

    private Clause? ClauseOf(Standing standing) => two.Grid.Table.Rows[standing.Row].Clause;

    private bool MayBindSomebody(Standing standing) =>
        ranking.IsGrant(standing.Row)
            ? ranking.LevelOf(standing.Row) >= Level
            : ClauseOf(standing) is { DutyCount: > 0 } || ranking.LevelOf(standing.Row) <= Level;
}
