namespace Remit.Rules;

/// <summary>A duty to tell somebody (G3).</summary>
/// <param name="Who">The person.</param>
/// <param name="Within">By when; null means with the next note or check-in (V3).</param>
public sealed record Tell(string Who, Span? Within);
