using System.Globalization;
using Remit.Web.Features.People;

namespace Remit.Web.Tests.Features.Weeks;

public sealed class MondayTests
{
    [Theory]
    [InlineData("2026-02-17T10:00Z", "Europe/Amsterdam", "2026-02-23T06:00Z")]
    [InlineData("2026-02-23T05:59Z", "Europe/Amsterdam", "2026-02-23T06:00Z")]
    [InlineData("2026-02-23T06:00Z", "Europe/Amsterdam", "2026-03-02T06:00Z")]
    [InlineData("2026-03-25T10:00Z", "Europe/Amsterdam", "2026-03-30T05:00Z")]
    [InlineData("2026-02-22T20:00Z", "Asia/Tokyo", "2026-02-22T22:00Z")]
    [InlineData("2026-02-23T10:00Z", "America/New_York", "2026-02-23T12:00Z")]
    public void The_next_monday_is_at_seven_on_ones_own_clock(string now, string zone, string expected) =>
        Assert.Equal(At(expected), Monday.After(At(now), zone));

    [Theory]
    [InlineData("2026-03-02T06:00Z", "Europe/Amsterdam", "2026-02-23T06:00Z")]
    [InlineData("2026-03-30T05:00Z", "Europe/Amsterdam", "2026-03-23T06:00Z")]
    public void A_week_is_a_week_on_the_clock_also_when_clocks_change(string monday, string zone, string expected) =>
        Assert.Equal(At(expected), Monday.Before(At(monday), zone));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
