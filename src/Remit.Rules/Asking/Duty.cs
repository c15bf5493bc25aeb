namespace Remit.Rules;

/// <summary>Something the answer asks of the person who decides, and the clause that asks it (V3).</summary>
/// <param name="ClauseId">The clause; null for the default telling of <see cref="Level.DecideTell"/>.</param>
/// <param name="Kind">What is to be done.</param>
/// <param name="Who">With whom.</param>
/// <param name="Within">By when; null means with the next note or check-in.</param>
/// <param name="IsConditional">Whether it holds only if the clause, still open, turns out to hold (V4).</param>
public sealed record Duty(string? ClauseId, DutyKind Kind, string Who, Span? Within, bool IsConditional);
