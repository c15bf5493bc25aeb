using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>The level of each row of a table, where a decision can or cannot be undone (G6).</summary>
internal sealed class Ranking(ImmutableArray<Row> rows, bool reversible, Level ceiling)
{
    private readonly ImmutableArray<Level> levels =
    [
        .. rows.Select(row => row.Clause is Grant grant ? grant.LevelWhen(reversible) : row.Clause?.Level ?? default),
    ];

    public bool Reversible => reversible;

    /// <summary>The highest level anything may have: <see cref="Level.AskFirst"/> while paused (V5).</summary>
    public Level Ceiling => ceiling;

    public Level LevelOf(int row) => levels[row];

    public bool IsGrant(int row) => rows[row].Clause is Grant;

    public bool IsImpossible(int row) => rows[row].Clause is null;
}
