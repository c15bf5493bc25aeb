namespace Remit.Rules.Engine;

/// <summary>
/// Between which levels the highest grant and the lowest cap lie in a cell, and by which row to cut it to know more.
/// </summary>
internal readonly ref struct CellLevels
{
    private readonly Ranking ranking;
    private readonly ReadOnlySpan<Standing> rows;

    public CellLevels(Ranking ranking, ReadOnlySpan<Standing> rows)
    {
        this.ranking = ranking;
        this.rows = rows;
        (LowestGrant, HighestGrant) = (Level.NotCovered, Level.NotCovered);
        (LowestCap, HighestCap) = (ranking.Ceiling, ranking.Ceiling);
        foreach (var standing in rows)
        {
            var level = ranking.LevelOf(standing.Row);
            if (ranking.IsGrant(standing.Row))
            {
                HighestGrant = level > HighestGrant ? level : HighestGrant;
                LowestGrant = standing.Covers && level > LowestGrant ? level : LowestGrant;
            }
            else
            {
                LowestCap = level < LowestCap ? level : LowestCap;
                HighestCap = standing.Covers && level < HighestCap ? level : HighestCap;
            }
        }
    }

    /// <summary>The highest grant is at least this.</summary>
    public Level LowestGrant { get; }

    /// <summary>The highest grant is at most this.</summary>
    public Level HighestGrant { get; }

    /// <summary>The lowest cap is at least this.</summary>
    public Level LowestCap { get; }

    /// <summary>The lowest cap is at most this.</summary>
    public Level HighestCap { get; }

    /// <summary>The level, where it is the same in the whole cell (V1); null where it is not settled.</summary>
    public Level? Exact
    {
        get
        {
            var lowest = LowestGrant < LowestCap ? LowestGrant : LowestCap;
            var highest = HighestGrant < HighestCap ? HighestGrant : HighestCap;
            return lowest == highest ? lowest : null;
        }
    }

    /// <summary>Where the level is not settled, the row to cut the cell by.</summary>
    public int Unsettled => CutByAny().Row!.Value;

    /// <summary>Where a further grant of a level would give more than these rows do.</summary>
    public Judgement GrantMatters(Level level) =>
        HighestGrant < level && (HighestGrant == Level.NotCovered || LowestCap > HighestGrant) ? Judgement.Everywhere
        : LowestGrant >= level || (LowestGrant > Level.NotCovered && HighestCap <= LowestGrant)
            ? Judgement.Nowhere(null)
        : CutByAny();

    /// <summary>
    /// Where a further cap of a level would give less than these rows do, or leave with the lead what nothing covers (V2).
    /// </summary>
    public Judgement CapMatters(Level level) =>
        (LowestGrant > level || LeavesWithLead(HighestGrant, level)) && LowestCap > level ? Judgement.Everywhere
        : HighestCap <= level || (HighestGrant <= level && !LeavesWithLead(LowestGrant, level))
            ? Judgement.Nowhere(null)
        : CutByAny();

    private static bool LeavesWithLead(Level given, Level level) =>
        given == Level.NotCovered && level == Level.LeadDecides;

    /// <summary>Where these rows give something, and a further grant of a level would give more.</summary>
    public Judgement StaysBelow(Level level) =>
        LowestGrant > Level.NotCovered && HighestGrant < level && LowestCap > HighestGrant ? Judgement.Everywhere
        : HighestGrant == Level.NotCovered
        || LowestGrant >= level
        || (LowestGrant > Level.NotCovered && HighestCap <= LowestGrant)
            ? Judgement.Nowhere(null)
        : CutByAny();

    /// <summary>Where no cap takes a level away.</summary>
    public Judgement CapsLeave(Level level) =>
        LowestCap >= level ? Judgement.Everywhere
        : HighestCap < level ? Judgement.Nowhere(null)
        : CutByAny();

    /// <summary>Of the rows that could still change something, the one that holds nearest to everywhere.</summary>
    private Judgement CutByAny()
    {
        Standing? best = null;
        foreach (var standing in rows)
        {
            if (!standing.Covers && MayChange(standing.Row) && (best is null || standing.Open < best.Value.Open))
            {
                best = standing;
            }
        }

        return Judgement.CutBy(best!.Value.Row);
    }

    private bool MayChange(int row) =>
        ranking.IsGrant(row) ? ranking.LevelOf(row) > LowestGrant : ranking.LevelOf(row) < HighestCap;
}
