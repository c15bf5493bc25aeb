namespace Remit.Rules;

/// <summary>What should come out of an area: a sentence, with figures when somebody has them.</summary>
/// <param name="Text">The sentence, or the name of the measure.</param>
/// <param name="Measure">The figures; null for a sentence alone.</param>
public sealed record Outcome(string Text, OutcomeMeasure? Measure = null);
