namespace Remit.Rules;

/// <summary>Sentences in which the two say what they mean. No effect on answers.</summary>
/// <param name="AutonomyMeans">What autonomy means here.</param>
/// <param name="FreedomWouldBe">What it is not.</param>
/// <param name="AskedBecause">Why the contributor asks.</param>
/// <param name="GrantedBecause">Why the lead gives.</param>
public sealed record Frame(string? AutonomyMeans, string? FreedomWouldBe, string? AskedBecause, string? GrantedBecause);
