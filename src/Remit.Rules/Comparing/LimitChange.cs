using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>The running limits of a grant that two versions have under the same id, or that one of them has (D1, G4).</summary>
/// <param name="Kind">The name of the kind of decision.</param>
/// <param name="Grant">The grant's id.</param>
/// <param name="From">Its limits in the earlier version, as written in a file; none where there is no such grant.</param>
/// <param name="To">Its limits in the later version.</param>
public sealed record LimitChange(string Kind, string Grant, ImmutableArray<string> From, ImmutableArray<string> To)
{
    /// <summary>Whether it is the same change.</summary>
    /// <param name="other">Another one.</param>
    public bool Equals(LimitChange? other) =>
        other is not null
        && string.Equals(Kind, other.Kind, StringComparison.Ordinal)
        && string.Equals(Grant, other.Grant, StringComparison.Ordinal)
        && From.SequenceEqual(other.From, StringComparer.Ordinal)
        && To.SequenceEqual(other.To, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Grant, From.Length, To.Length);
}
