using System.Collections.Immutable;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Hours;

/// <summary>W0, whatever the hours: time adds up, never runs backwards, and every question ends.</summary>
public sealed class W0Properties
{
    private static readonly string[] Zones =
    [
        "Europe/Amsterdam",
        "America/New_York",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "Pacific/Chatham",
        "Africa/Casablanca",
        "America/Havana",
        "UTC",
    ];

    // Around the changes of the clock in spring and autumn, north and south.
    private static readonly DateTimeOffset[] Changes =
    [
        new(2026, 3, 5, 0, 0, 0, TimeSpan.Zero),
        new(2026, 3, 26, 0, 0, 0, TimeSpan.Zero),
        new(2026, 10, 22, 0, 0, 0, TimeSpan.Zero),
        new(2026, 10, 30, 0, 0, 0, TimeSpan.Zero),
    ];

    [Fact]
    public void Waiting_twice_is_waiting_for_both_together() =>
        Trials.Run(
            random =>
            {
                var (calendar, start) = (Calendar(random), Start(random));
                var (one, other) = (Time(random), Time(random));

                Assert.Equal(
                    calendar.Due(start, one + other),
                    calendar.Due(start, one) is { } then ? calendar.Due(then, other) : null
                );
            },
            share: 10
        );

    [Fact]
    public void Between_an_instant_and_its_due_time_lies_what_was_asked_for() =>
        Trials.Run(
            random =>
            {
                var (calendar, start, time) = (Calendar(random), Start(random), Time(random));

                if (calendar.Due(start, time) is { } due)
                {
                    Assert.Equal(time, calendar.TimeBetween(start, due));
                    Assert.True(time == TimeSpan.Zero || calendar.TimeBetween(start, due.AddTicks(-1)) < time);
                }
            },
            share: 10
        );

    [Fact]
    public void Later_or_longer_is_never_earlier() =>
        Trials.Run(
            random =>
            {
                var (calendar, start, time) = (Calendar(random), Start(random), Time(random));
                var due = calendar.Due(start, time);
                var later = calendar.Due(start + Time(random), time + Time(random));

                Assert.True(later is null || due <= later);
                Assert.True(
                    calendar.DueInDays(start + Time(random), 2) is not { } day || calendar.DueInDays(start, 2) <= day
                );
            },
            share: 10
        );

    [Fact]
    public void A_day_off_never_makes_it_earlier() =>
        Trials.Run(
            random =>
            {
                // Where nobody stands in, a day off only takes hours away.
                var (calendar, start, time) = (Calendar(random, isAlone: true), Start(random), Time(random));
                var off = random.OneIn(2)
                    ? calendar.With(Day(random))
                    : calendar.With(new Absence(Day(random), Day(random), null));

                Assert.True(off.Due(start, time) is not { } due || calendar.Due(start, time) <= due);
                Assert.True(off.DueInDays(start, 3) is not { } day || calendar.DueInDays(start, 3) <= day);
            },
            share: 10
        );

    [Fact]
    public void More_hours_never_make_it_later() =>
        Trials.Run(
            random =>
            {
                var week = Enum.GetValues<DayOfWeek>()
                    .Aggregate(WeeklyHours.None, (sum, day) => sum.With(day, Hours(random)));
                var (day, zone) = (random.Pick(Enum.GetValues<DayOfWeek>()), Calendars.Zone(random.Pick(Zones)));
                var (start, time) = (Start(random), Time(random));
                var few = WorkingCalendar.Of(zone, week);
                var more = WorkingCalendar.Of(zone, week.With(day, [.. week.On(day), .. Hours(random)]));

                Assert.True(few.Due(start, time) is not { } due || more.Due(start, time) <= due);
                Assert.True(few.TimeBetween(start, start + time) <= more.TimeBetween(start, start + time));
            },
            share: 10
        );

    [Fact]
    public void Who_stands_in_never_makes_it_later() =>
        Trials.Run(
            random =>
            {
                var (calendar, start, time) = (Calendar(random, isAlone: true), Start(random), Time(random));
                var (from, other) = (Day(random), Calendar(random, isAlone: true));
                var until = from.AddDays(random.Next(0, 9));
                var alone = calendar.With(new Absence(from, until, null));
                var covered = calendar.With(new Absence(from, until, other));

                Assert.True(alone.Due(start, time) is not { } due || covered.Due(start, time) <= due);
                Assert.True(
                    calendar.Due(start, time) is not { } end || calendar.WithDeputy(other).Due(start, time) <= end
                );
            },
            share: 10
        );

    [Fact]
    public void It_is_what_somebody_finds_who_looks_at_the_clock_once_a_minute() =>
        Trials.Run(
            random =>
            {
                var (calendar, start) = (Calendar(random, isAlone: true), Start(random));
                var minutes = Minutes.From(calendar.Zone, day => calendar.On(day)?.Hours ?? [], start);
                var wanted = random.Next(1, 4_000);
                var end = start.AddMinutes(random.Next(0, 14 * 24 * 60));

                Assert.Equal(minutes.Before(end), (int)calendar.TimeBetween(start, end).TotalMinutes);
                if (minutes.After(wanted) is { } due)
                {
                    Assert.Equal(due, calendar.Due(start, TimeSpan.FromMinutes(wanted)));
                }
            },
            share: 100
        );

    [Fact]
    public void Without_hours_nothing_is_ever_due()
    {
        var calendar = WorkingCalendar.Of(Calendars.Zone("Europe/Amsterdam"), WeeklyHours.None);

        Assert.Null(calendar.Due(Changes[0], TimeSpan.FromHours(1)));
        Assert.Null(calendar.DueInDays(Changes[0], 1));
        Assert.Equal(TimeSpan.Zero, calendar.TimeBetween(Changes[0], Changes[3]));
        Assert.Null(calendar.WithDeputy(calendar).Due(Changes[0], TimeSpan.FromHours(1)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public void Every_question_ends_at_the_ends_of_the_calendar(int year)
    {
        var start = new DateTimeOffset(year, 12, 31, 23, 59, 59, TimeSpan.Zero);
        var calendar = WorkingCalendar.Of(Calendars.Zone("Pacific/Chatham"), WeeklyHours.Usual);

        Assert.Equal(year == 9999, calendar.Due(start, TimeSpan.FromHours(1)) is null);
        Assert.Equal(year == 9999, calendar.DueInDays(start, 1) is null);
        Assert.Null(calendar.Due(DateTimeOffset.MaxValue, TimeSpan.MaxValue));
        Assert.NotNull(calendar.Due(DateTimeOffset.MinValue, TimeSpan.FromHours(1)));
        Assert.True(
            calendar.TimeBetween(DateTimeOffset.MinValue, new(3, 1, 1, 0, 0, 0, TimeSpan.Zero)) > TimeSpan.Zero
        );
        Assert.Equal(TimeSpan.Zero, calendar.TimeBetween(Changes[1], Changes[0]));
    }

    [Fact]
    public void A_length_below_zero_is_a_mistake()
    {
        var calendar = Calendars.Of("office");

        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.Due(Changes[0], TimeSpan.FromHours(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.DueInDays(Changes[0], -1));
    }

    [Fact]
    public void Weeks_with_the_same_hours_are_equal()
    {
        var week = WeeklyHours.None.With(DayOfWeek.Monday, HoursInterval.Between(9, 17));

        Assert.Equal(week, WeeklyHours.None.With([DayOfWeek.Monday], HoursInterval.Between(9, 17)));
        Assert.NotEqual(week, week.With(DayOfWeek.Monday, HoursInterval.Between(9, 16)));
        Assert.Equal(week.GetHashCode(), week.With(DayOfWeek.Sunday).GetHashCode());
        Assert.Equal(TimeSpan.FromHours(8), WeeklyHours.Usual.UsualDay);
        Assert.Equal(
            TimeSpan.FromHours(8),
            WeeklyHours.None.With(DayOfWeek.Sunday, HoursInterval.Between(22, 6)).UsualDay
        );
        Assert.Equal(TimeSpan.Zero, WeeklyHours.None.UsualDay);
        Assert.Equal("22:00–06:00", HoursInterval.Between(22, 6).ToString());
    }

    private static DateTimeOffset Start(Random random) => random.Pick(Changes).AddMinutes(random.Next(0, 7 * 24 * 60));

    private static TimeSpan Time(Random random) => TimeSpan.FromMinutes(random.Next(0, 3_000));

    private static WorkingCalendar Calendar(Random random, bool isAlone = false)
    {
        var week = Enum.GetValues<DayOfWeek>()
            .Aggregate(WeeklyHours.None, (week, day) => week.With(day, Hours(random)));
        var calendar = WorkingCalendar.Of(Calendars.Zone(random.Pick(Zones)), week);
        for (var days = random.Next(0, 4); days > 0; days--)
        {
            calendar = calendar.With(Day(random), Hours(random));
        }

        if (random.OneIn(2))
        {
            var from = Day(random);
            var cover = isAlone || random.OneIn(2) ? null : Calendar(random, isAlone: true);
            calendar = calendar.With(new Absence(from, from.AddDays(random.Next(0, 6)), cover));
        }

        return isAlone || random.OneIn(2) ? calendar : calendar.WithDeputy(Calendar(random, isAlone: true));
    }

    private static DateOnly Day(Random random) =>
        DateOnly.FromDateTime(random.Pick(Changes).UtcDateTime).AddDays(random.Next(-2, 16));

    private static ImmutableArray<HoursInterval> Hours(Random random) =>
        [.. Enumerable.Range(0, random.Next(0, 3)).Select(_ => new HoursInterval(Time(random, 24), Time(random, 24)))];

    private static TimeOnly Time(Random random, int hours) => new(random.Next(0, hours), 15 * random.Next(0, 4));
}
