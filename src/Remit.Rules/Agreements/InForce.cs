namespace Remit.Rules;

/// <summary>When an agreement stands (V5).</summary>
/// <param name="From">The first day.</param>
/// <param name="Review">The day to look at it; passing it changes nothing.</param>
/// <param name="Until">The last day, included; only when it must end by itself.</param>
public sealed record InForce(DateOnly From, DateOnly? Review = null, DateOnly? Until = null)
{
    /// <summary>Whether it stands on a date.</summary>
    /// <param name="date">The contributor's local date.</param>
    public bool Covers(DateOnly date) => date >= From && (Until is not { } until || date <= until);

    /// <summary>The day itself, or the first or last day where it lies outside.</summary>
    internal DateOnly Nearest(DateOnly date) =>
        date < From ? From
        : date > Until ? Until.Value
        : date;
}
