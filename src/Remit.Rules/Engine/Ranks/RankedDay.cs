using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// The ranked rows on one day: those that stand, those that would but for their dates, and of each of these grants the
/// rows that stand on the nearest day on which it does.
/// </summary>
internal sealed class RankedDay
{
    private readonly RankedRows rows;

    /// <summary>The rows of a table on a day.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="usedUp">Of the table, the rows whose limits cannot hold whatever the facts.</param>
    /// <param name="day">The day.</param>
    /// <param name="inForce">When the agreement stands.</param>
    public RankedDay(RankedRows rows, Bits usedUp, DateOnly day, InForce inForce)
    {
        this.rows = rows;
        Usable = rows.SetOf(Bits.All(rows.Count).Without(usedUp));
        Standing = StandingOn(day);
        OtherDays =
        [
            .. Enumerable
                .Range(0, rows.Count)
                .Where(rank => RowSets.Has(rows.Grants, rank) && RowSets.Has(Usable, rank))
                .Where(rank => !RowSets.Has(Standing, rank))
                .Select(rank => (Rank: rank, Day: ((Grant)rows.RowAt(rank).Clause!).NearestDay(day)))
                .Where(other => inForce.Covers(other.Day))
                .Select(other => (other.Rank, Standing: StandingOn(other.Day)))
                .Where(other => RowSets.Has(other.Standing, other.Rank)),
        ];
    }

    /// <summary>The highest level anything may have: <see cref="Level.AskFirst"/> while paused (V5).</summary>
    public Level Ceiling { get; init; } = Level.Decide;

    /// <summary>The rows that are not used up.</summary>
    public ulong[] Usable { get; }

    /// <summary>The rows that are not used up and stand.</summary>
    public ulong[] Standing { get; }

    /// <summary>Grants that do not stand, each with the rows that stand on its nearest day.</summary>
    public ImmutableArray<(int Rank, ulong[] Standing)> OtherDays { get; }

    /// <summary>The rows that are not used up and stand on a day.</summary>
    public ulong[] StandingOn(DateOnly day) =>
        rows.SetOf(rank => RowSets.Has(Usable, rank) && rows.RowAt(rank).Clause?.StandsOn(day) != false);
}
