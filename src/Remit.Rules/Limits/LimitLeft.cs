namespace Remit.Rules;

/// <summary>What is left of a limit before this decision (V3).</summary>
/// <param name="Grant">The grant it stands on.</param>
/// <param name="Limit">The limit.</param>
/// <param name="Scope">The value it counts apart for, or null.</param>
/// <param name="From">The first day counted.</param>
/// <param name="To">The last day counted.</param>
/// <param name="Used">What is used.</param>
/// <param name="Left">Bound less used; never below 0.</param>
/// <param name="Unit">The currency or unit; null for a count.</param>
/// <param name="WasGiven">Whether a total was handed in; if not it counts as nothing used.</param>
public sealed record LimitLeft(
    string Grant,
    Limit Limit,
    string? Scope,
    DateOnly From,
    DateOnly To,
    decimal Used,
    decimal Left,
    string? Unit,
    bool WasGiven
);
