namespace Remit.Rules;

/// <summary>
/// A grant that fails on one fact alone, where another value of that fact gives a higher level (V3): "it would be
/// yours up to 60 EUR; this is 84 EUR".
/// </summary>
/// <param name="Grant">The grant.</param>
/// <param name="Fact">The fact's key, or <see cref="DateFact"/> where the grant does not stand on that date.</param>
/// <param name="Given">The value as it was given.</param>
/// <param name="Needs">What the fact would have to be, in the words of a condition.</param>
/// <param name="Edge">
/// The end of those values on the side of what was given, as text. Where values are continuous it may itself be excluded;
/// <paramref name="Needs"/> says so (<c>under</c>, <c>over</c>).
/// </param>
/// <param name="Level">The level the whole answer would then have.</param>
public sealed record NearMiss(string Grant, string Fact, string Given, string Needs, string Edge, Level Level)
{
    /// <summary>The name under which a clause's own dates are a fact.</summary>
    public const string DateFact = "date";
}
