using System.Collections.Immutable;
using Remit.Rules.Engine;

namespace Remit.Rules;

/// <summary>What two versions would have said of decisions written down (D2).</summary>
public static class LogReplay
{
    /// <summary>
    /// The decisions of a log that two versions answer differently: another level, or other levels still possible where
    /// something is not known. Clauses count when they stand on one date; running limits count what the log has of the
    /// same kind before each decision, in its own period.
    /// </summary>
    /// <param name="earlier">The earlier version.</param>
    /// <param name="later">The later version.</param>
    /// <param name="log">The decisions.</param>
    /// <param name="on">The contributor's local date on which clauses stand.</param>
    /// <returns>In the order of the log.</returns>
    public static ImmutableArray<ReplayedDecision> Replay(
        this Agreement earlier,
        Agreement later,
        KindLog log,
        DateOnly on
    )
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(log);
        var different = ImmutableArray.CreateBuilder<ReplayedDecision>();
        for (var place = 0; place < log.Entries.Length; place++)
        {
            var entry = log.Entries[place];
            var from = earlier.PossibleFor(log.Before(place), entry, on);
            var to = later.PossibleFor(log.Before(place), entry, on);
            if (!from.SequenceEqual(to))
            {
                different.Add(new ReplayedDecision(log.Kind, place, entry, from, to));
            }
        }

        return different.ToImmutable();
    }

    /// <summary>
    /// The levels possible for a decision written down, lowest first; one means certain. What the agreement does not take,
    /// or has no kind for, it does not cover.
    /// </summary>
    /// <param name="agreement">The agreement, whether or not it stands on the date.</param>
    /// <param name="before">What counts for running limits.</param>
    /// <param name="entry">The decision, of the same kind.</param>
    /// <param name="on">The contributor's local date on which clauses stand.</param>
    public static ImmutableArray<Level> PossibleFor(
        this Agreement agreement,
        KindLog before,
        LogEntry entry,
        DateOnly on
    )
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(entry);
        if (agreement.FindDecision(before.Kind) is not { } found)
        {
            return [Level.NotCovered];
        }

        var question = new Question
        {
            AsOf = on,
            Facts = entry
                .Facts.Where(fact => found.FindFact(fact.Key) is not null)
                .ToImmutableDictionary(StringComparer.Ordinal),
            Totals = Usage.Of(agreement, found, before.Entries, entry.Date),
            Tally = entry.Tally,
        };
        return
            Inquiry.Of(agreement, found, question).TryGet(out var inquiry)
            && inquiry.Diagram.Root.Levels.Ascending is { IsEmpty: false } levels
            ? levels
            : [Level.NotCovered];
    }
}
