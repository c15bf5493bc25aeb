using System.Globalization;

namespace Remit.Rules.Tests.Hours;

/// <summary>W1: whose hours count while somebody is away, each worked out by hand.</summary>
public sealed class W1AwayTests
{
    /// <summary>Days away, the start, how many hours, and when they are full; null where they never are.</summary>
    /// <remarks>
    /// The answerer works Monday to Friday 9 to 17 in Amsterdam. The cover works in Lisbon, an hour behind: Monday to
    /// Thursday 8:30 to 15:30 there, which is 9:30 to 16:30 in Amsterdam, seven hours a day.
    /// </remarks>
    public static TheoryData<string, string, string, double, string> Cases { get; } =
        new()
        {
            {
                "A cover's hours count from the first day away: asked on Friday evening, the Monday begins at 9:30.",
                "covered",
                "2026-03-06T18:00+01:00",
                1,
                "2026-03-09T10:30+01:00"
            },
            {
                "What was asked on the last day at work goes on with the cover: one hour on Friday, one on Monday.",
                "covered",
                "2026-03-06T16:00+01:00",
                2,
                "2026-03-09T10:30+01:00"
            },
            {
                "A day on which the cover does not work counts for nobody: of eight hours from Thursday, one is left.",
                "covered",
                "2026-03-12T09:30+01:00",
                8,
                "2026-03-16T10:00+01:00"
            },
            {
                "Nobody covers: the clock stands still for the whole week.",
                "alone",
                "2026-03-06T16:00+01:00",
                2,
                "2026-03-16T10:00+01:00"
            },
            {
                "A whole day of hours asked while nobody covers is full on the first day back.",
                "alone",
                "2026-03-11T12:00+01:00",
                8,
                "2026-03-16T17:00+01:00"
            },
            {
                "The cover is away as well on Monday and Tuesday, so Wednesday is the first day that counts.",
                "cover away",
                "2026-03-09T09:00+01:00",
                7,
                "2026-03-11T16:30+01:00"
            },
            {
                "A half day is a day with hours of its own: from nine to one, then the next day.",
                "half day",
                "2026-03-10T12:00+01:00",
                2,
                "2026-03-11T10:00+01:00"
            },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Hours_are_full_at(string sentence, string away, string start, double hours, string due)
    {
        Assert.NotEmpty(sentence);
        var calendar = Of(away);

        Assert.Equal(At(due), calendar.Due(At(start), TimeSpan.FromHours(hours)));
        Assert.Equal(TimeSpan.FromHours(hours), calendar.TimeBetween(At(start), At(due)));
    }

    [Fact]
    public void Five_working_days_leave_out_what_nobody_covers()
    {
        // Asked on Friday 6 March at 8:00: that Friday counts, the week away does not, Monday to Thursday do.
        Assert.Equal(At("2026-03-19T17:00+01:00"), Of("alone").DueInDays(At("2026-03-06T08:00+01:00"), 5));

        // With the cover: that Friday, and Monday to Thursday of the week away.
        Assert.Equal(At("2026-03-12T16:30+01:00"), Of("covered").DueInDays(At("2026-03-06T08:00+01:00"), 5));
    }

    [Fact]
    public void An_absence_without_an_end_in_sight_is_an_answer()
    {
        var away = Office().With(new Absence(new(2026, 1, 1), DateOnly.MaxValue, null));

        Assert.Null(away.Due(At("2026-03-06T16:00+01:00"), TimeSpan.FromHours(1)));
    }

    private static WorkingCalendar Of(string away) =>
        away switch
        {
            "covered" => Office().With(Week(Cover())),
            "alone" => Office().With(Week(null)),
            "cover away" => Office().With(Week(Cover().With(new Absence(new(2026, 3, 9), new(2026, 3, 10), null)))),
            "half day" => Office().With(new DateOnly(2026, 3, 10), HoursInterval.Between(9, 13)),
            _ => throw new ArgumentOutOfRangeException(nameof(away), away, "No such absence."),
        };

    private static WorkingCalendar Office() =>
        WorkingCalendar.Of(Calendars.Zone("Europe/Amsterdam"), WeeklyHours.Usual);

    private static WorkingCalendar Cover() =>
        WorkingCalendar.Of(
            Calendars.Zone("Europe/Lisbon"),
            WeeklyHours.None.With(
                [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday],
                new HoursInterval(new(8, 30), new(15, 30))
            )
        );

    private static Absence Week(WorkingCalendar? cover) => new(new(2026, 3, 9), new(2026, 3, 13), cover);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
