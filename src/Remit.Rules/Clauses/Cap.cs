namespace Remit.Rules;

/// <summary>"But never above this level" (G1).</summary>
public sealed class Cap : Clause
{
    /// <summary>A cap at a level.</summary>
    /// <param name="atMost">Any of the five.</param>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="Level.NotCovered"/> is no cap.</exception>
    public Cap(Level atMost)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(atMost, Level.NotCovered);
        Level = atMost;
    }

    /// <inheritdoc/>
    public override Level Level { get; }

    /// <summary>The same at another level.</summary>
    /// <param name="atMost">Any but <see cref="Level.NotCovered"/>.</param>
    public Cap With(Level atMost) =>
        new(atMost)
        {
            Id = Id,
            When = When,
            From = From,
            Until = Until,
            Tell = Tell,
            Advice = Advice,
            GoFrom = GoFrom,
            Why = Why,
            Words = Words,
        };
}
