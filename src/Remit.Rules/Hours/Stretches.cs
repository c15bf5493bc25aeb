namespace Remit.Rules;

/// <summary>The working time of a calendar as stretches of instants, in order and apart from each other.</summary>
internal static class Stretches
{
    // A local day begins at most 14 hours before and ends at most 12 hours after the same day in UTC, what begins on it
    // ends up to a day later, and a change of the clock may add to that.
    private const int DaysBefore = 3;
    private const int DaysAfter = 1;

    /// <summary>What is left from an instant on, for so many days.</summary>
    public static IEnumerable<Stretch> Of(WorkingCalendar calendar, DateTimeOffset start, int days) =>
        DaysFrom(NumberOf(start), days)
            .SelectMany(day => OfUtcDay(calendar, day))
            .Select(stretch => stretch.Since(start))
            .Where(stretch => !stretch.IsEmpty);

    /// <summary>The days of a calendar whose hours may lie after an instant, for so many days.</summary>
    public static IEnumerable<DateOnly> DaysAround(DateTimeOffset start, int days) =>
        DaysFrom(NumberOf(start) - DaysBefore, days + DaysBefore);

    /// <summary>The stretches that begin on one day of a calendar; they may touch.</summary>
    public static IEnumerable<Stretch> OfDay(WorkingCalendar calendar, DateOnly day) =>
        calendar.On(day) is { } on
            ? on.Hours.Select(hours => Place(on.Whose.Zone, day, hours)).Where(stretch => !stretch.IsEmpty)
            : [];

    // Days so near the ends of the calendar that a zone would lead beyond them have no hours.
    private static IEnumerable<DateOnly> DaysFrom(int number, int days)
    {
        var first = Math.Max(number, DaysBefore + 1);
        var last = Math.Min((long)number + days, DateOnly.MaxValue.DayNumber - DaysBefore - 1);
        for (var day = first; day <= last; day++)
        {
            yield return DateOnly.FromDayNumber(day);
        }
    }

    private static int NumberOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime).DayNumber;

    // Where a deputy lives in another zone, what begins on a later day may come earlier; within one day of UTC all are
    // at hand and can be put in order.
    private static List<Stretch> OfUtcDay(WorkingCalendar calendar, DateOnly day)
    {
        var from = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
        var all = Enumerable
            .Range(-DaysBefore, DaysBefore + DaysAfter + 1)
            .SelectMany(days => OfDay(calendar, day.AddDays(days)))
            .Select(stretch => stretch.Since(from).Before(from.AddDays(1)))
            .Where(stretch => !stretch.IsEmpty)
            .OrderBy(stretch => stretch.From);
        var apart = new List<Stretch>();
        foreach (var stretch in all)
        {
            var rest = apart.Count > 0 ? stretch.Since(apart[^1].Until) : stretch;
            if (!rest.IsEmpty)
            {
                apart.Add(rest);
            }
        }

        return apart;
    }

    private static Stretch Place(TimeZoneInfo zone, DateOnly day, HoursInterval hours) =>
        new(
            LocalTimes.First(zone, day.ToDateTime(hours.From)),
            LocalTimes.Last(zone, day.AddDays(hours.EndsNextDay ? 1 : 0).ToDateTime(hours.Until))
        );
}
