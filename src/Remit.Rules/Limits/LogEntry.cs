using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Remit.Rules;

/// <summary>
/// What the rules need to know of a decision written down, to add up running limits (G5). Immutable. An entry equals only
/// itself: two decisions with the same facts on one day are two.
/// </summary>
/// <param name="Date">The contributor's local date of the decision.</param>
/// <param name="Facts">The facts as found.</param>
/// <param name="DecidedAlone">
/// Whether it was decided without an explicit go: the answer was <see cref="Level.Intend"/> or higher, or it was done
/// anyway.
/// </param>
public sealed record LogEntry(DateOnly Date, ImmutableDictionary<string, FactValue> Facts, bool DecidedAlone)
{
    /// <summary>Whether it was withdrawn or not carried out; then it does not count.</summary>
    public bool WasDropped { get; init; }

    /// <summary>Of a tally, its count and sums; null for a single decision.</summary>
    public Tally? Tally { get; init; }

    /// <summary>Known actual values, which replace the decided ones in sums, by the fact's key.</summary>
    public ImmutableDictionary<string, FactValue> Actual { get; init; } =
        ImmutableDictionary.Create<string, FactValue>(StringComparer.Ordinal);

    /// <summary>Whether it is the very same entry.</summary>
    /// <param name="other">Another entry.</param>
    public bool Equals(LogEntry? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
