using System.Globalization;
using Remit.Rules.Tests.Hours;

namespace Remit.Rules.Tests.Cases;

/// <summary>
/// A senior manager may stop what his people have decided within two working days. They are his working days: an evening, a
/// weekend or a holiday takes nothing of them, and at the end of the second the time to say no is over.
/// </summary>
public sealed class CaseD11Tests
{
    [Theory]
    [InlineData("told on a Monday morning before work", "2026-02-02T08:00+01:00", "2026-02-03T17:00+01:00")]
    [InlineData("told in the middle of a Monday", "2026-02-02T10:00+01:00", "2026-02-04T17:00+01:00")]
    [InlineData("told on a Thursday afternoon", "2026-02-05T15:00+01:00", "2026-02-09T17:00+01:00")]
    [InlineData("told on a Friday evening", "2026-02-06T20:00+01:00", "2026-02-10T17:00+01:00")]
    [InlineData("told before Easter Monday, which is off", "2026-04-02T15:00+02:00", "2026-04-07T17:00+02:00")]
    [InlineData("told before the clocks change", "2026-03-26T15:00+01:00", "2026-03-30T17:00+02:00")]
    public void D11_The_time_to_stop_it_ends_with_the_second_working_day(string when, string told, string ends)
    {
        Assert.NotEmpty(when);
        Assert.Equal(At(ends), Calendars.Of("office").DueInDays(At(told), 2));
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
