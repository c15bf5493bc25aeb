using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>
/// Several decisions of one kind as one entry (G5): "12 refunds, 310 together, largest 54". The question's facts hold
/// the largest, which must be inside the item limit; count and sums go into running limits.
/// </summary>
/// <param name="Count">How many; at least 1.</param>
/// <param name="Sums">The sum of each fact that is added up, in the fact's own unit.</param>
public sealed record Tally(int Count, ImmutableDictionary<string, decimal> Sums);
