namespace Remit.Rules;

/// <summary>What a suggestion by counting needs.</summary>
/// <param name="Known">Known results, at least.</param>
/// <param name="Days">Days from first to last, at least.</param>
/// <param name="Bound">The one-sided 90 % Wilson lower bound, at least; 0 to 1.</param>
public sealed record StepUp(int Known, int Days, decimal Bound);
