namespace Remit.Rules;

/// <summary>The figures of a measured outcome, all in its unit.</summary>
/// <param name="Unit">The unit, such as <c>hours</c>; null when none was given.</param>
/// <param name="LowerIsBetter">Whether smaller is better.</param>
/// <param name="Baseline">Where it stood.</param>
/// <param name="Target">Where it should go; reaching it counts as met.</param>
/// <param name="Floor">What it must not pass; only beyond it is it broken.</param>
public sealed record OutcomeMeasure(
    string? Unit,
    bool LowerIsBetter,
    decimal? Baseline,
    decimal? Target,
    decimal? Floor
);
