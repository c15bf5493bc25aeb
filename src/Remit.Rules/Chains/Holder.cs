namespace Remit.Rules;

/// <summary>Somebody with an agreement for a kind of decision, and how far away (H2).</summary>
/// <param name="Authority">What the person may decide.</param>
/// <param name="Steps">How many steps along the lines from who asks; 0 is who asks; null when no line reaches there.</param>
public sealed record Holder(Authority Authority, int? Steps);
