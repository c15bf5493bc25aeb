namespace Remit.Rules;

/// <summary>
/// A running limit of what was given beside the widest of the giver's on the same measure, basis and <c>per</c> (H1). Sums
/// over several people are not compared.
/// </summary>
/// <param name="Grant">The grant that has the limit.</param>
/// <param name="Given">The limit, as written in a file.</param>
/// <param name="HeldBy">The giver's grant that has the widest such limit; null when none has one, and nothing is compared.</param>
/// <param name="Held">That limit, as written in a file.</param>
/// <param name="IsMore">Whether it is wider than what the giver holds.</param>
public sealed record LimitHeld(string Grant, string Given, string? HeldBy, string? Held, bool IsMore);
