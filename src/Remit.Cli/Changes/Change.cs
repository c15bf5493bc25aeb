using System.Collections.Immutable;
using Remit.Documents;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>What changes between two versions, and for the decisions of a log.</summary>
/// <param name="Comparisons">For each date on which something else changes; the first always.</param>
/// <param name="Logged">How many decisions the log has; null where none was given.</param>
/// <param name="Different">Those that would have gone differently.</param>
internal sealed record Change(
    ImmutableArray<Comparison> Comparisons,
    int? Logged,
    ImmutableArray<ReplayedDecision> Different
)
{
    /// <summary>Whether nothing changes on any date.</summary>
    public bool IsSame => Comparisons.All(comparison => comparison.IsSame);

    /// <summary>The change between two versions.</summary>
    /// <param name="earlier">The earlier one.</param>
    /// <param name="later">The later one.</param>
    /// <param name="day">The one date to compare on; null for all.</param>
    /// <param name="log">The decisions of a log; null where none was given.</param>
    public static Change Between(Agreement earlier, Agreement later, DateOnly? day, ImmutableArray<LoggedDecision>? log)
    {
        var on = day ?? later.InForce.From;
        return new Change(
            day is { } one ? [earlier.Compare(later, one)] : earlier.Compare(later),
            log?.Length,
            [
                .. (log ?? [])
                    .GroupBy(decision => decision.Kind, StringComparer.Ordinal)
                    .SelectMany(kind => earlier.Replay(later, AsDecided(earlier, kind, on), on))
                    .OrderBy(decision => decision.Entry.Date),
            ]
        );
    }

    // A log does not say what was decided alone: that is what the earlier version left to the contributor.
    private static KindLog AsDecided(Agreement earlier, IGrouping<string, LoggedDecision> decisions, DateOnly on)
    {
        var log = new KindLog(decisions.Key, []);
        foreach (var entry in decisions.Select(decision => decision.Entry))
        {
            var isAlone = earlier.PossibleFor(log, entry, on)[0] >= Level.Intend;
            log = log with { Entries = log.Entries.Add(entry with { DecidedAlone = isAlone }) };
        }

        return log;
    }
}
