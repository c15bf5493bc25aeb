namespace Remit.Rules;

/// <summary>How one clause read in an answer.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Level">The level it gives or caps at here; a grant's may be lower than written where nothing can be undone (G6).</param>
/// <param name="State">Whether it holds.</param>
public sealed record ClauseReading(Clause Clause, Level Level, ClauseState State)
{
    /// <summary>Whether it is a grant.</summary>
    public bool IsGrant => Clause is Grant;
}
