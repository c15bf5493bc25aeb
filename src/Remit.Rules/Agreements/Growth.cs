namespace Remit.Rules;

/// <summary>How more room is looked at, where it differs from the defaults.</summary>
/// <param name="StepUp">What counting needs; null means the default.</param>
/// <param name="Looks">How many decisions a check-in looks at, 1 to 5; null means the default of 3.</param>
/// <param name="LooksAtAll">Whether every decision is looked at.</param>
public sealed record Growth(StepUp? StepUp, int? Looks, bool LooksAtAll);
