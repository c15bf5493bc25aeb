using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Features.Decisions;

/// <summary>One line of the log.</summary>
public sealed record DecisionLine
{
    /// <summary>Which.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its place in the log; later ones have higher numbers.</summary>
    public required long Turn { get; init; }

    /// <summary>The kind's name; null for what the agreement did not know.</summary>
    public string? KindName { get; init; }

    /// <summary>The contributor's day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What it was about.</summary>
    public string? Title { get; init; }

    /// <inheritdoc cref="Decision.Subject"/>
    public string? Subject { get; init; }

    /// <summary>What was known.</summary>
    public required ImmutableSortedDictionary<string, string> Facts { get; init; }

    /// <summary>Of several written down as one, how many.</summary>
    public int? Count { get; init; }

    /// <inheritdoc cref="Decision.Sums"/>
    public required ImmutableSortedDictionary<string, decimal> Sums { get; init; }

    /// <summary>The level of the answer then.</summary>
    public required Level Level { get; init; }

    /// <inheritdoc cref="Decision.TookInstead"/>
    public TookInstead? TookInstead { get; init; }

    /// <summary>How it turned out; null while nobody knows.</summary>
    public DecisionResultKind? Result { get; init; }

    /// <summary>Whether it was taken back.</summary>
    public bool IsWithdrawn { get; init; }
}
