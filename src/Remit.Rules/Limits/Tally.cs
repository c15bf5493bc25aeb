using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>
/// Several decisions of one kind as one entry (G5): "12 refunds, 310 together, largest 54". The question's facts hold
/// the largest, which must be inside the item limit; count and sums go into running limits.
/// </summary>
/// <param name="count">How many; at least 1.</param>
/// <param name="sums">The sum of each fact that is added up, in the fact's own unit.</param>
public sealed class Tally(int count, ImmutableDictionary<string, decimal> sums)
{
    /// <summary>How many decisions; at least 1, or the question is refused.</summary>
    public int Count { get; } = count;

    /// <summary>
    /// The sum of each fact that is added up, by the fact's key and in its own unit or currency. A question is refused
    /// when a fact that a running limit adds up is missing here, or its sum does not go with count and largest.
    /// </summary>
    public ImmutableDictionary<string, decimal> Sums { get; } = sums;
}
