using System.Collections.Immutable;
using System.Text.Json;
using Remit.Rules;
using Remit.Web.Features.Journal;

namespace Remit.Web.Features.Diary;

/// <summary>
/// The hours of the lead as somebody who asks knows them, so that a night or a weekend is no waiting. They are on the
/// owner's clock. Where nothing is said they are Monday to Friday, 9 to 17.
/// </summary>
public sealed class LeadHours : IJournaled
{
    private LeadHours() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The person who asks.</summary>
    public Guid OwnerId { get; private init; }

    /// <summary>The weekdays, one bit each: 1 is Sunday, 2 Monday, 64 Saturday.</summary>
    public int Days { get; private set; }

    /// <summary>When they begin.</summary>
    public TimeOnly From { get; private set; }

    /// <summary>When they end; at or before the beginning it is on the next day.</summary>
    public TimeOnly Until { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>The weekdays, Monday first.</summary>
    public ImmutableArray<DayOfWeek> WeekDays => [.. MondayFirst.Where(day => (Days & (1 << (int)day)) != 0)];

    /// <summary>The weekdays as they are listed.</summary>
    internal static ImmutableArray<DayOfWeek> MondayFirst { get; } =
    [.. Enum.GetValues<DayOfWeek>().Where(day => day != DayOfWeek.Sunday), DayOfWeek.Sunday];

    /// <summary>What counts where nothing is said.</summary>
    /// <param name="ownerId">The person who asks.</param>
    public static LeadHours UsualOf(Guid ownerId)
    {
        var hours = new LeadHours { Id = Guid.CreateVersion7(), OwnerId = ownerId };
        hours.Be([.. MondayFirst.Take(5)], HoursInterval.Between(9, 17));
        hours.Version = 0;
        return hours;
    }

    /// <summary>Says them anew.</summary>
    /// <param name="weekDays">The weekdays.</param>
    /// <param name="hours">The hours on each.</param>
    public void Be(ImmutableArray<DayOfWeek> weekDays, HoursInterval hours)
    {
        ArgumentNullException.ThrowIfNull(hours);
        Days = weekDays.Aggregate(0, (days, day) => days | (1 << (int)day));
        (From, Until, Version) = (hours.From, hours.Until, Version + 1);
    }

    /// <summary>When time counts that the lead has to answer.</summary>
    /// <param name="zone">The owner's zone, by its IANA name.</param>
    public WorkingCalendar In(string zone) =>
        WorkingCalendar.Of(
            TimeZoneInfo.FindSystemTimeZoneById(zone),
            WeeklyHours.None.With(WeekDays, new HoursInterval(From, Until))
        );

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                Days,
                From,
                Until,
            }
        );
}
