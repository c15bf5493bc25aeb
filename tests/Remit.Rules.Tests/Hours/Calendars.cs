namespace Remit.Rules.Tests.Hours;

/// <summary>The calendars of the table, by name.</summary>
internal static class Calendars
{
    private static readonly DayOfWeek[] Every = Enum.GetValues<DayOfWeek>();
    private static readonly HoursInterval Night = HoursInterval.Between(22, 6);

    private static readonly WorkingCalendar Maarten = Usual("Europe/Amsterdam").With(Day(4, 6));

    private static readonly WorkingCalendar Sunniva = WorkingCalendar.Of(
        Zone("Europe/Amsterdam"),
        WeeklyHours.None.With(
            [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday],
            Interval("08:30", "15:30")
        )
    );

    private static readonly WorkingCalendar Pauline = WorkingCalendar.Of(
        Zone("Europe/Brussels"),
        WeeklyHours
            .None.With([DayOfWeek.Monday, DayOfWeek.Tuesday], HoursInterval.Between(9, 17))
            .With(DayOfWeek.Wednesday, HoursInterval.Between(9, 13))
    );

    public static WorkingCalendar Of(string name) =>
        name switch
        {
            "office" => Maarten,
            "half days" => Maarten
                .With(Day(12, 24), HoursInterval.Between(9, 13))
                .With(Day(2, 14), HoursInterval.Between(10, 12)),
            "new york" => Usual("America/New_York").With(Day(7, 3)),
            "vancouver" => Usual("America/Vancouver"),
            "eucla" => Usual("Australia/Eucla"),
            "chatham" => Usual("Pacific/Chatham"),
            "kathmandu" => WorkingCalendar.Of(
                Zone("Asia/Kathmandu"),
                WeeklyHours.None.With(Every.Where(day => day != DayOfWeek.Saturday), HoursInterval.Between(10, 17))
            ),
            "apia" => WorkingCalendar.Of(
                Zone("Pacific/Apia"),
                WeeklyHours.Usual.With(DayOfWeek.Saturday, HoursInterval.Between(9, 17))
            ),
            "nights" => Always("Europe/Amsterdam", Night),
            "nights, one off" => Always("Europe/Amsterdam", Night).With(Day(2, 3)),
            "nights in new york" => Always("America/New_York", Night),
            "whole days" => Always("Europe/Amsterdam", HoursInterval.Between(0, 24)),
            "early sundays" => Sundays("Europe/Amsterdam", Interval("02:30", "10:30")),
            "lord howe" => Sundays("Australia/Lord_Howe", Interval("01:45", "03:00")),
            "late saturdays" => WorkingCalendar.Of(
                Zone("Europe/Amsterdam"),
                WeeklyHours.None.With(DayOfWeek.Saturday, Interval("22:00", "02:30"))
            ),
            "lunch" => WorkingCalendar.Of(
                Zone("Europe/Amsterdam"),
                WeeklyHours.Usual.With(Every[1..6], HoursInterval.Between(13, 17), HoursInterval.Between(9, 12))
            ),
            "overlap" => Always("Europe/Amsterdam", HoursInterval.Between(9, 13), HoursInterval.Between(12, 17)),
            "covered" => Maarten.With(new Absence(Day(3, 2), Day(3, 13), Sunniva)),
            "away" => Maarten.With(new Absence(Day(4, 8), Day(4, 9), null)),
            "deputy" => Pauline.WithDeputy(Morning("Africa/Nairobi")),
            "covered and deputy" => Maarten
                .WithDeputy(Morning("Africa/Nairobi"))
                .With(new Absence(Day(3, 2), Day(3, 13), Sunniva)),
            "far deputy" => WorkingCalendar
                .Of(
                    Zone("Pacific/Auckland"),
                    WeeklyHours.None.With([DayOfWeek.Monday, DayOfWeek.Wednesday], HoursInterval.Between(9, 17))
                )
                .WithDeputy(Usual("America/Vancouver")),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such calendar."),
        };

    public static TimeZoneInfo Zone(string name) => TimeZoneInfo.FindSystemTimeZoneById(name);

    private static WorkingCalendar Usual(string zone) => WorkingCalendar.Of(Zone(zone), WeeklyHours.Usual);

    private static WorkingCalendar Always(string zone, params HoursInterval[] hours) =>
        WorkingCalendar.Of(Zone(zone), WeeklyHours.None.With(Every, [.. hours]));

    private static WorkingCalendar Sundays(string zone, HoursInterval hours) =>
        WorkingCalendar.Of(Zone(zone), WeeklyHours.None.With(DayOfWeek.Sunday, hours));

    private static WorkingCalendar Morning(string zone) =>
        WorkingCalendar.Of(Zone(zone), WeeklyHours.None.With(Every[1..6], HoursInterval.Between(9, 13)));

    private static DateOnly Day(int month, int day) => new(2026, month, day);

    private static HoursInterval Interval(string from, string until) =>
        new(TimeOnly.Parse(from, null), TimeOnly.Parse(until, null));
}
