using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>
/// How much of a kind of decision is the contributor's, as bands over its main number (A7): one row for each combination
/// of everything else that has a band of its own. On one date, with nothing used. Exact: the segment of a case in its row
/// has the level of the case (V1).
/// </summary>
public sealed record RoomMap
{
    /// <summary>At most so many rows are worth drawing; further ones are in <see cref="Rest"/>.</summary>
    public const int MostRows = 6;

    /// <summary>The kind of decision it is about.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>
    /// The main number: of the money facts, or where no amount changes a level of all ordered facts, the one along which the
    /// level changes at most values, all else standing still; among equals the first in the file. What is computed is never
    /// it. Null where no number changes a level; each row is then one segment.
    /// </summary>
    public required Fact? Main { get; init; }

    /// <summary>
    /// The main number cut wherever a row changes, from the smallest values on; <c>not applicable</c>, where it is a value
    /// of it, last. One stretch where there is no main number.
    /// </summary>
    public required ImmutableArray<RoomStretch> Stretches { get; init; }

    /// <summary>The rows, no two with the same band: first what most combinations have, at most <see cref="MostRows"/>.</summary>
    public required ImmutableArray<RoomRow> Rows { get; init; }

    /// <summary>Further rows, in the same order; usually none.</summary>
    public required ImmutableArray<RoomRow> Rest { get; init; }

    /// <summary>
    /// Whether it is about what can be undone alone, and something else holds of what cannot (G6). Only where the kind says
    /// <c>reversible: yes</c> and no clause tells the two apart; otherwise both are in the rows.
    /// </summary>
    public required bool LeavesOutFinal { get; init; }

    /// <summary>Whether there is more than one level in it, so that it says more than one sentence could.</summary>
    public bool SaysSomething => Rows.Length > 1 || Rows.Any(row => row.Segments.Length > 1);
}
