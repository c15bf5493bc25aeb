using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Remit.Rules;
using Remit.Web.Features.Journal;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Hours;

/// <summary>
/// Days on which somebody is away, or one day with hours of its own, such as a half day. Why is never asked and never
/// kept.
/// </summary>
public sealed class DaysAway : IJournaled
{
    /// <summary>The most days of one absence.</summary>
    public const int MostDays = 366;

    /// <summary>From how many days on somebody may stand in.</summary>
    public const int DaysForCover = 2;

    private DaysAway() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>Who is away.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>The first day, by their own calendar.</summary>
    public DateOnly From { get; private init; }

    /// <summary>The last day; it belongs to it.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>The hours worked on the day, where it is one day; empty where it is a whole day or several.</summary>
    public required string Hours { get; init; }

    /// <summary>When it was taken back before it began; null where it was not.</summary>
    public DateTimeOffset? TakenBackAt { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>The stretches worked on the day; none on whole days away.</summary>
    public ImmutableArray<HoursInterval> Stretches => HoursText.Read(Hours);

    /// <summary>How many days it is.</summary>
    public int Days => Until.DayNumber - From.DayNumber + 1;

    /// <summary>Whether it is long enough that somebody may stand in.</summary>
    public bool MayBeCovered => TakenBackAt is null && Hours.Length == 0 && Days >= DaysForCover;

    /// <summary>Somebody says when they will be away.</summary>
    /// <param name="personId">Who.</param>
    /// <param name="days">The first and the last day.</param>
    /// <param name="worked">What they still work, where it is one day; null for nothing.</param>
    /// <param name="today">Their day.</param>
    public static Outcome<DaysAway> Plan(
        Guid personId,
        (DateOnly From, DateOnly Until) days,
        HoursInterval? worked,
        DateOnly today
    )
    {
        var (from, until) = days;
        return until < from ? Refusal.Invalid("away-backwards", "until")
            : until < today ? Refusal.Invalid("away-past", "until")
            : until.DayNumber - from.DayNumber >= MostDays
                ? Refusal.Invalid("away-long", "until", MostDays.ToString(CultureInfo.CurrentCulture))
            : worked is not null && from != until ? Refusal.Invalid("away-half", "until")
            : new DaysAway
            {
                Id = Guid.CreateVersion7(),
                PersonId = personId,
                From = from,
                Until = until,
                Hours = worked is null ? "" : HoursText.Of([worked]),
            };
    }

    /// <summary>Whether it shares a day with other days.</summary>
    /// <param name="from">The first.</param>
    /// <param name="until">The last.</param>
    public bool Meets(DateOnly from, DateOnly until) => From <= until && from <= Until;

    /// <summary>They are here after all: before it began it is taken back, later it ended yesterday.</summary>
    /// <param name="today">Their day.</param>
    /// <param name="at">Now.</param>
    public Outcome<DaysAway> ComeBack(DateOnly today, DateTimeOffset at)
    {
        if (TakenBackAt is not null || Until < today)
        {
            return Refusal.Conflict("away-over");
        }

        if (From < today)
        {
            Until = today.AddDays(-1);
        }
        else
        {
            TakenBackAt = at;
        }

        Version++;
        return this;
    }

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                From,
                Until,
                Hours,
                TakenBackAt,
            }
        );
}
