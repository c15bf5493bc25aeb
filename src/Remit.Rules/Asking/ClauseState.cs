namespace Remit.Rules;

/// <summary>What is known of a clause on the facts given (G1).</summary>
public enum ClauseState
{
    /// <summary>All its conditions hold.</summary>
    Holds,

    /// <summary>At least one does not, a limit does not, or it does not stand on that date.</summary>
    Fails,

    /// <summary>Nothing fails, but a fact it needs is not given.</summary>
    Open,
}
