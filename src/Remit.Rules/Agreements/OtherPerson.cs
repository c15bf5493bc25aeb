namespace Remit.Rules;

/// <summary>Somebody named in the agreement besides the two.</summary>
/// <param name="Name">The name.</param>
/// <param name="As">In what part, such as <c>Treasurer</c>; null when it was not said.</param>
public sealed record OtherPerson(string Name, string? As);
