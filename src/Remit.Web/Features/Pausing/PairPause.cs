using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Remit.Web.Features.Journal;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Pausing;

/// <summary>
/// One of two has paused what they agreed (V5): from its instant to the end of its last day, or until the same person ends
/// it, nothing of it goes ahead without being asked first. The agreed text stays as it is.
/// </summary>
public sealed class PairPause : IJournaled
{
    /// <summary>The most characters of a reason.</summary>
    public const int LongestReason = 300;

    /// <summary>For how many years at most, from the day it begins.</summary>
    public const int MostYears = 1;

    private PairPause() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The pair.</summary>
    public Guid PairId { get; private init; }

    /// <summary>Who paused it, and who alone ends it before its last day.</summary>
    public Guid ById { get; private init; }

    /// <summary>Since when.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>The last day, by the contributor's days.</summary>
    public DateOnly Until { get; private init; }

    /// <summary>Why, in the words of who paused it; null once that person has left.</summary>
    public string? Reason { get; private set; }

    /// <summary>The names of the kinds of decision it is about; none means all, also those a later version brings.</summary>
    public ImmutableArray<string> Kinds { get; private set; } = [];

    /// <summary>When who paused it ended it before its last day; null when they did not.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>One of two pauses what they agreed.</summary>
    /// <param name="pair">The two.</param>
    /// <param name="byId">Which of them.</param>
    /// <param name="at">Now.</param>
    /// <param name="terms">Until when, why, and of what.</param>
    /// <returns>The pause; refused where its last day has passed or is more than a year away.</returns>
    public static Outcome<PairPause> Begin(Pair pair, Guid byId, DateTimeOffset at, PauseTerms terms)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(terms);
        return RefusalOf(terms.Until, pair.Contributor.DayAt(at)) is { } refusal
            ? refusal
            : new PairPause
            {
                Id = Guid.CreateVersion7(),
                PairId = pair.Id,
                ById = byId,
                At = at,
                Until = terms.Until,
                Reason = terms.Reason,
                Kinds = terms.Kinds,
            };
    }

    /// <summary>Why a day cannot be the last one: it has passed, or is more than a year away; null where it can.</summary>
    /// <param name="until">The day.</param>
    /// <param name="today">The contributor's day on which it begins.</param>
    public static Refusal? RefusalOf(DateOnly until, DateOnly today)
    {
        var last = today.AddYears(MostYears);
        return until < today ? Refusal.Invalid("pause-day-past", "until", Full(today), Full(last))
            : until > last ? Refusal.Invalid("pause-day-far", "until", Full(last))
            : null;
    }

    /// <summary>
    /// Whether it holds for a day, as things were at an instant: for a day that has passed by then, as they were at its
    /// end.
    /// </summary>
    /// <param name="day">The contributor's day.</param>
    /// <param name="at">The instant: now, or when something was written down.</param>
    /// <param name="dayOf">The contributor's day of an instant.</param>
    public bool Holds(DateOnly day, DateTimeOffset at, Func<DateTimeOffset, DateOnly> dayOf)
    {
        ArgumentNullException.ThrowIfNull(dayOf);
        var hasBegun = At <= at && dayOf(At) <= day;
        var goesOn = EndedAt is not { } ended || ended > at || dayOf(ended) > day;
        return hasBegun && goesOn && Until >= day;
    }

    /// <summary>Whether it is about a kind of decision.</summary>
    /// <param name="kind">The kind's name.</param>
    public bool Covers(string kind) => Kinds.IsEmpty || Kinds.Contains(kind, StringComparer.Ordinal);

    /// <summary>Whether it says just that.</summary>
    /// <param name="terms">Until when, why, and of what.</param>
    public bool Says(PauseTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return (Until, Reason) == (terms.Until, terms.Reason) && Kinds.SequenceEqual(terms.Kinds);
    }

    /// <summary>Who paused it goes on before its last day.</summary>
    /// <param name="at">Now.</param>
    public void End(DateTimeOffset at) => (EndedAt, Version) = (at, Version + 1);

    /// <summary>Takes away what its writer, who has left, wrote. That there was a pause, and for how long, stays.</summary>
    public void EraseReason() => (Reason, Version) = (null, Version + 1);

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                PairId,
                ById,
                At,
                Until,
                Reason,
                Kinds,
                EndedAt,
            }
        );

    private static string Full(DateOnly day) => Days.Full(day, CultureInfo.CurrentCulture);
}
