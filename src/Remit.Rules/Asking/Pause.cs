using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>A pause (V5): while it lasts nothing goes above asking first, and nothing proceeds on silence.</summary>
/// <param name="kinds">The kinds of decision paused; empty means all.</param>
/// <param name="reason">Why.</param>
/// <param name="until">The last day; null when none was set.</param>
public sealed class Pause(ImmutableArray<string> kinds, string? reason, DateOnly? until)
{
    /// <summary>The name under which an answer lists the pause among the caps.</summary>
    public const string ClauseId = "pause";

    /// <summary>The kinds of decision paused; empty means all.</summary>
    public ImmutableArray<string> Kinds { get; } = kinds.IsDefault ? [] : kinds;

    /// <summary>Why; null when it was not said.</summary>
    public string? Reason { get; } = reason;

    /// <summary>The last day; null when none was set.</summary>
    public DateOnly? Until { get; } = until;

    /// <summary>Who paused it, by the whole name; null when it was not said.</summary>
    public string? By { get; init; }

    /// <summary>Whether a kind is paused.</summary>
    /// <param name="kind">The kind's name.</param>
    public bool Covers(string kind) => Kinds.IsEmpty || Kinds.Contains(kind, StringComparer.Ordinal);
}
