using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>A pause (V5): while it lasts nothing goes above asking first, and nothing proceeds on silence.</summary>
/// <param name="Kinds">The kinds of decision paused; empty means all.</param>
/// <param name="Reason">Why.</param>
/// <param name="Until">The last day; null when none was set.</param>
public sealed record Pause(ImmutableArray<string> Kinds, string? Reason, DateOnly? Until)
{
    /// <summary>The name under which an answer lists the pause among the caps.</summary>
    public const string ClauseId = "pause";

    /// <summary>Whether a kind is paused.</summary>
    /// <param name="kind">The kind's name.</param>
    public bool Covers(string kind) => Kinds.IsDefaultOrEmpty || Kinds.Contains(kind, StringComparer.Ordinal);
}
