using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>The level of each row for one question, as sets, so that a level is read off without looping (V1).</summary>
internal sealed class Ranking
{
    private readonly ImmutableArray<Row> rows;
    private readonly Level[] levels;
    private readonly Bits[] grantsAt = new Bits[6];
    private readonly Bits[] capsAt = new Bits[6];

    public Ranking(ImmutableArray<Row> rows, bool reversible, Level ceiling)
    {
        this.rows = rows;
        levels =
        [
            .. rows.Select(row =>
                row.Clause is Grant grant ? grant.LevelWhen(reversible) : row.Clause?.Level ?? default
            ),
        ];
        Reversible = reversible;
        Ceiling = ceiling;
        for (var level = 0; level < grantsAt.Length; level++)
        {
            (grantsAt[level], capsAt[level]) = (Bits.None(rows.Length), Bits.None(rows.Length));
        }

        Impossible = Bits.None(rows.Length);
        for (var row = 0; row < rows.Length; row++)
        {
            Place(row);
        }
    }

    public bool Reversible { get; }

    /// <summary>The highest level anything may have: <see cref="Level.AskFirst"/> while paused (V5).</summary>
    public Level Ceiling { get; }

    /// <summary>The rows that are combinations which cannot occur.</summary>
    public Bits Impossible { get; }

    public Level LevelOf(int row) => levels[row];

    public bool IsGrant(int row) => rows[row].Clause is Grant;

    public bool IsImpossible(int row) => rows[row].Clause is null;

    public Level HighestGrant(Bits holding)
    {
        for (var level = Level.Decide; level > Level.NotCovered; level--)
        {
            if (holding.Intersects(grantsAt[(int)level]))
            {
                return level;
            }
        }

        return Level.NotCovered;
    }

    public Level LowestCap(Bits holding)
    {
        for (var level = Level.LeadDecides; level < Ceiling; level++)
        {
            if (holding.Intersects(capsAt[(int)level]))
            {
                return level;
            }
        }

        return Ceiling;
    }

    private void Place(int row)
    {
        if (IsImpossible(row))
        {
            Impossible.Add(row);
            return;
        }

        var sets = IsGrant(row) ? grantsAt : capsAt;
        sets[(int)LevelOf(row)].Add(row);
    }
}
