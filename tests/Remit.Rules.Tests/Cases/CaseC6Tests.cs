using System.Globalization;

namespace Remit.Rules.Tests.Cases;

/// <summary>
/// A nurse asks a doctor who comes on the second shift only. What she asks in the morning waits for no longer than it must:
/// the doctor's hours count, and they begin at three in the afternoon.
/// </summary>
public sealed class CaseC6Tests
{
    private static readonly WorkingCalendar Doctor = WorkingCalendar.Of(
        TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"),
        WeeklyHours.None.With(Enum.GetValues<DayOfWeek>(), HoursInterval.Between(15, 23))
    );

    [Theory]
    [InlineData("2026-03-10T07:10+01:00")]
    [InlineData("2026-03-10T09:30+01:00")]
    [InlineData("2026-03-10T11:00+01:00")]
    [InlineData("2026-03-10T14:59+01:00")]
    public void C6_Four_asked_before_the_shift_begin_to_wait_together_when_it_does(string asked)
    {
        Assert.Equal(At("2026-03-10T17:00+01:00"), Doctor.Due(At(asked), TimeSpan.FromHours(2)));
        Assert.Equal(TimeSpan.Zero, Doctor.TimeBetween(At(asked), At("2026-03-10T15:00+01:00")));
    }

    [Fact]
    public void C6_What_is_asked_late_in_the_shift_goes_on_with_the_next() =>
        Assert.Equal(At("2026-03-11T16:00+01:00"), Doctor.Due(At("2026-03-10T22:00+01:00"), TimeSpan.FromHours(2)));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
