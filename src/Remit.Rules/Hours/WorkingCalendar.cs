using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>
/// When somebody works, and so when time counts that they have to answer (W0, W1): a zone, an ordinary week, days with
/// hours of their own, absences with or without a cover, and a deputy for the days on which there are no hours.
/// </summary>
/// <remarks>
/// <para>
/// Each day of the calendar has the hours of the first of these that says something: the cover of an absence; an absence
/// (none); the day's own hours (none for a holiday); the week. A day that has none after that has the deputy's hours.
/// Cover and deputy bring their own calendar, absences included; the third of March is the third of March in each one's
/// zone.
/// </para>
/// <para>
/// Local times become instants by the rules of the zone. A time that the clocks skip is the moment they jump. Of a time
/// that comes twice a stretch begins at the first and ends at the second. A stretch belongs to the day it begins on, so a
/// holiday does not cut the night before it short. Time on which two stretches lie counts once.
/// </para>
/// <para>It never changes, holds no clock, and every question to it ends.</para>
/// </remarks>
public sealed class WorkingCalendar
{
    /// <summary>How far ahead a due time is looked for, in days: about ten years.</summary>
    public const int FurthestDays = 3660;

    // Where a cover lives in another zone, a later day may be over sooner, but no more than this many days later.
    private const int DaysAtOnce = 4;

    private readonly ImmutableDictionary<DateOnly, ImmutableArray<HoursInterval>> own;
    private readonly ImmutableArray<Absence> absences;

    private WorkingCalendar(
        TimeZoneInfo zone,
        WeeklyHours week,
        ImmutableDictionary<DateOnly, ImmutableArray<HoursInterval>> own,
        ImmutableArray<Absence> absences
    ) => (Zone, Week, this.own, this.absences) = (zone, week, own, absences);

    /// <summary>The zone whose days these are.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>The ordinary week.</summary>
    public WeeklyHours Week { get; }

    /// <summary>Whose hours count on days on which there are none; null when nobody's do.</summary>
    public WorkingCalendar? Deputy { get; private init; }

    /// <summary>The calendar of somebody who works an ordinary week.</summary>
    /// <param name="zone">Their zone.</param>
    /// <param name="week">Their week.</param>
    public static WorkingCalendar Of(TimeZoneInfo zone, WeeklyHours week)
    {
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(week);
        return new(zone, week, ImmutableDictionary<DateOnly, ImmutableArray<HoursInterval>>.Empty, []);
    }

    /// <summary>The same with a day's own hours in place of the week's.</summary>
    /// <param name="day">The day.</param>
    /// <param name="hours">Its stretches; none for a holiday.</param>
    public WorkingCalendar With(DateOnly day, params ImmutableArray<HoursInterval> hours) =>
        new(Zone, Week, own.SetItem(day, hours), absences) { Deputy = Deputy };

    /// <summary>The same with an absence more. Where two include a day, the one told first counts.</summary>
    /// <param name="absence">The absence.</param>
    public WorkingCalendar With(Absence absence)
    {
        ArgumentNullException.ThrowIfNull(absence);
        return new(Zone, Week, own, absences.Add(absence)) { Deputy = Deputy };
    }

    /// <summary>The same with somebody whose hours count on days that have none.</summary>
    /// <param name="deputy">Their calendar; null for nobody.</param>
    public WorkingCalendar WithDeputy(WorkingCalendar? deputy) => new(Zone, Week, own, absences) { Deputy = deputy };

    /// <summary>The earliest instant by which so much working time has passed since another.</summary>
    /// <remarks>
    /// The end of a stretch belongs to it: eight hours from 09:00 of a day that ends at 17:00 are full at 17:00, not on the
    /// next morning. So it adds up: <c>Due(t, a + b)</c> is <c>Due(Due(t, a), b)</c>, and
    /// <c>TimeBetween(t, Due(t, a))</c> is <c>a</c>. No time at all is full at once.
    /// </remarks>
    /// <param name="start">From when.</param>
    /// <param name="time">How much working time, not less than zero.</param>
    /// <returns>The instant, in UTC; null when it is not full within <see cref="FurthestDays"/>, such as without hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is less than zero.</exception>
    public DateTimeOffset? Due(DateTimeOffset start, TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        if (time == TimeSpan.Zero)
        {
            return start.ToUniversalTime();
        }

        var left = time;
        foreach (var stretch in Stretches.Of(this, start, FurthestDays))
        {
            if (stretch.Length >= left)
            {
                return stretch.From + left;
            }

            left -= stretch.Length;
        }

        return null;
    }

    /// <summary>When so many working days have passed since an instant: when the last of them is over.</summary>
    /// <remarks>
    /// A working day is a day of this calendar with hours. It counts when all of them are still ahead: asked on Monday at
    /// 10:00, one working day is over on Tuesday at 17:00; asked on Monday at 08:00, on Monday at 17:00.
    /// </remarks>
    /// <param name="start">From when.</param>
    /// <param name="days">How many working days, not less than zero.</param>
    /// <returns>The instant, in UTC; null when there are not so many within <see cref="FurthestDays"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is less than zero.</exception>
    public DateTimeOffset? DueInDays(DateTimeOffset start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        if (days == 0)
        {
            return start.ToUniversalTime();
        }

        return Stretches
            .DaysAround(start, FurthestDays)
            .Select(day => Stretches.OfDay(this, day).ToList())
            .Where(day => day.Count > 0 && day.TrueForAll(stretch => stretch.From >= start))
            .Select(day => (DateTimeOffset?)day.Max(stretch => stretch.Until))
            .Take(days + DaysAtOnce)
            .Order()
            .ElementAtOrDefault(days - 1);
    }

    /// <summary>How much working time lies between two instants: how long somebody waited.</summary>
    /// <param name="from">The first.</param>
    /// <param name="until">The second.</param>
    /// <returns>The time; zero when the second is not after the first.</returns>
    public TimeSpan TimeBetween(DateTimeOffset from, DateTimeOffset until) =>
        Stretches
            .Of(this, from, DaysBetween(from, until))
            .TakeWhile(stretch => stretch.From < until)
            .Aggregate(TimeSpan.Zero, (sum, stretch) => sum + stretch.Before(until).Length);

    /// <summary>Whose hours count on a day; null when nobody's do. The stretches are that calendar's own.</summary>
    /// <param name="day">The day.</param>
    public (WorkingCalendar Whose, ImmutableArray<HoursInterval> Hours)? On(DateOnly day) =>
        OwnOn(day) is { Hours.IsEmpty: false } found ? found : Deputy?.On(day);

    private static int DaysBetween(DateTimeOffset from, DateTimeOffset until) =>
        from < until ? (until - from).Days + 1 : 0;

    private (WorkingCalendar Whose, ImmutableArray<HoursInterval> Hours)? OwnOn(DateOnly day) =>
        absences.FirstOrDefault(absence => absence.Includes(day)) is { } absence ? absence.Cover?.On(day)
        : own.TryGetValue(day, out var hours) ? (this, hours)
        : (this, Week.On(day.DayOfWeek));
}
