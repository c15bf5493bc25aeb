using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>The level of each row of a table, where a decision can or cannot be undone (G6).</summary>
internal sealed class Ranking(ImmutableArray<Row> rows, bool reversible, Level ceiling)
{
    public bool Reversible => reversible;

    /// <summary>The highest level anything may have: <see cref="Level.AskFirst"/> while paused (V5).</summary>
    public Level Ceiling => ceiling;

    /// <summary>The rows that are combinations which cannot occur.</summary>
    public Bits Impossible =>
        Enumerable
            .Range(0, rows.Length)
            .Where(IsImpossible)
            .Aggregate(Bits.None(rows.Length), (bits, row) => bits.With(row));

    public Level LevelOf(int row) =>
        rows[row].Clause is Grant grant ? grant.LevelWhen(reversible) : rows[row].Clause!.Level;

    public bool IsGrant(int row) => rows[row].Clause is Grant;

    public bool IsImpossible(int row) => rows[row].Clause is null;
}
