namespace Remit.Rules;

/// <summary>A case that shows a finding. Asking the agreement this question gives exactly this level.</summary>
/// <param name="Question">Every fact that is asked, the date, and nothing used.</param>
/// <param name="Level">The level of its answer.</param>
public sealed record Witness(Question Question, Level Level);
