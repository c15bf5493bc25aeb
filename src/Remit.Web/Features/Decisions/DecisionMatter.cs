using System.Collections.Immutable;

namespace Remit.Web.Features.Decisions;

/// <summary>What was decided, as the rules see it.</summary>
/// <param name="KindName">The kind's name in the agreement; null for what the agreement does not know.</param>
/// <param name="On">The contributor's day.</param>
/// <param name="Facts">What is known, as text a fact's value can be read from, by the fact's key.</param>
public sealed record DecisionMatter(string? KindName, DateOnly On, ImmutableSortedDictionary<string, string> Facts)
{
    /// <summary>Of several written down as one, how many; null for a single decision.</summary>
    public int? Count { get; init; }

    /// <summary>Of several, the sum of each fact that adds up, in the fact's own unit.</summary>
    public ImmutableSortedDictionary<string, decimal> Sums { get; init; } =
        ImmutableSortedDictionary.Create<string, decimal>(StringComparer.Ordinal);

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">Another.</param>
    public bool Says(DecisionMatter other) =>
        other is not null
        && (KindName, On, Count) == (other.KindName, other.On, other.Count)
        && Facts.SequenceEqual(other.Facts)
        && Sums.SequenceEqual(other.Sums);
}
