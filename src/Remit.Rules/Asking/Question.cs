using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Remit.Rules;

/// <summary>
/// "May I decide this?": everything an answer depends on besides the agreement itself. Immutable. A question equals only
/// itself, because what it holds is not compared by content.
/// </summary>
public sealed record Question
{
    /// <summary>The contributor's local date for which it is asked (V5).</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What is known, by the fact's key. What is missing is unknown, never no (F4).</summary>
    public ImmutableDictionary<string, FactValue> Facts { get; init; } =
        ImmutableDictionary.Create<string, FactValue>(StringComparer.Ordinal);

    /// <summary>What is used of running limits (G4); a total not handed in counts as 0, and the answer says so.</summary>
    public Totals Totals { get; init; } = Totals.None;

    /// <summary>Of several decisions written down as one, their count and sums; null for a single one (G5).</summary>
    public Tally? Tally { get; init; }

    /// <summary>A pause in force on that date; null when there is none (V5).</summary>
    public Pause? Pause { get; init; }

    /// <summary>The day these two first agreed; null means the agreement's own first day (G4).</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The first day of a later version already agreed; null when there is none (V3).</summary>
    public DateOnly? NextVersionFrom { get; init; }

    /// <summary>Whether it is the very same question.</summary>
    /// <param name="other">Another question.</param>
    public bool Equals(Question? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The same question with one more fact.</summary>
    /// <param name="fact">The fact's key.</param>
    /// <param name="value">Its value.</param>
    public Question With(string fact, FactValue value) => this with { Facts = Facts.SetItem(fact, value) };
}
