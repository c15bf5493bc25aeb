using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>Decisions of one kind that were written down.</summary>
/// <param name="Kind">The name of the kind of decision.</param>
/// <param name="Entries">The decisions, oldest first.</param>
public sealed record KindLog(string Kind, ImmutableArray<LogEntry> Entries)
{
    /// <summary>The decisions before one of them.</summary>
    /// <param name="place">Its place, from 0.</param>
    public KindLog Before(int place) => this with { Entries = Entries[..place] };
}
