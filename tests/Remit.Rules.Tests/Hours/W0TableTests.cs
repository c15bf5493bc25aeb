using System.Globalization;

namespace Remit.Rules.Tests.Hours;

/// <summary>W0: when so many working hours after an instant are full, case by case.</summary>
public sealed class W0TableTests
{
    [Theory]
    // One day and the next.
    [InlineData("office", "2026-02-02T09:00+01:00", "8:00", "2026-02-02T17:00+01:00")]
    [InlineData("office", "2026-02-02T09:00+01:00", "8:01", "2026-02-03T09:01+01:00")]
    [InlineData("office", "2026-02-02T10:00+01:00", "6:00", "2026-02-02T16:00+01:00")]
    [InlineData("office", "2026-02-02T07:00+01:00", "1:00", "2026-02-02T10:00+01:00")]
    [InlineData("office", "2026-02-02T17:00+01:00", "1:00", "2026-02-03T10:00+01:00")]
    [InlineData("office", "2026-02-02T16:59+01:00", "0:01", "2026-02-02T17:00+01:00")]
    [InlineData("office", "2026-02-05T10:20+00:00", "6:00", "2026-02-06T09:20+01:00")]
    [InlineData("office", "2026-02-02T09:00+01:00", "1.16:00", "2026-02-06T17:00+01:00")]
    [InlineData("office", "2026-02-02T09:00+01:00", "3.08:00", "2026-02-13T17:00+01:00")]
    [InlineData("vancouver", "2026-01-13T10:00+00:00", "8:00", "2026-01-13T17:00-08:00")]
    // Friday evening, weekend, no time at all.
    [InlineData("office", "2026-02-06T18:00+01:00", "1:00", "2026-02-09T10:00+01:00")]
    [InlineData("office", "2026-02-06T16:00+01:00", "2:00", "2026-02-09T10:00+01:00")]
    [InlineData("office", "2026-02-06T16:00+01:00", "1:00", "2026-02-06T17:00+01:00")]
    [InlineData("office", "2026-02-07T12:00+01:00", "8:00", "2026-02-09T17:00+01:00")]
    [InlineData("office", "2026-02-08T23:59+01:00", "0:30", "2026-02-09T09:30+01:00")]
    [InlineData("office", "2026-02-07T12:00+01:00", "0:00", "2026-02-07T12:00+01:00")]
    // Holidays, half days, a Saturday with hours.
    [InlineData("office", "2026-04-03T16:00+02:00", "2:00", "2026-04-07T10:00+02:00")]
    [InlineData("office", "2026-04-06T11:00+02:00", "1:00", "2026-04-07T10:00+02:00")]
    [InlineData("new york", "2026-07-02T16:00-04:00", "2:00", "2026-07-06T10:00-04:00")]
    [InlineData("half days", "2026-12-24T12:00+01:00", "2:00", "2026-12-25T10:00+01:00")]
    [InlineData("half days", "2026-12-24T09:00+01:00", "4:00", "2026-12-24T13:00+01:00")]
    [InlineData("half days", "2026-02-13T17:00+01:00", "1:00", "2026-02-14T11:00+01:00")]
    // The clocks change over the weekend.
    [InlineData("office", "2026-03-27T16:00+01:00", "2:00", "2026-03-30T10:00+02:00")]
    [InlineData("office", "2026-10-23T16:00+02:00", "2:00", "2026-10-26T10:00+01:00")]
    [InlineData("new york", "2026-03-06T16:00-05:00", "2:00", "2026-03-09T10:00-04:00")]
    [InlineData("new york", "2026-10-30T16:00-04:00", "2:00", "2026-11-02T10:00-05:00")]
    [InlineData("new york", "2026-03-09T10:00+01:00", "3:00", "2026-03-09T12:00-04:00")]
    // Nights, and the nights on which the clocks change.
    [InlineData("nights", "2026-02-02T22:00+01:00", "8:00", "2026-02-03T06:00+01:00")]
    [InlineData("nights", "2026-02-02T12:00+01:00", "1:00", "2026-02-02T23:00+01:00")]
    [InlineData("nights", "2026-02-03T05:00+01:00", "2:00", "2026-02-03T23:00+01:00")]
    [InlineData("nights", "2026-03-28T22:00+01:00", "7:00", "2026-03-29T06:00+02:00")]
    [InlineData("nights", "2026-03-28T22:00+01:00", "8:00", "2026-03-29T23:00+02:00")]
    [InlineData("nights", "2026-03-29T01:30+01:00", "1:00", "2026-03-29T03:30+02:00")]
    [InlineData("nights", "2026-10-24T22:00+02:00", "9:00", "2026-10-25T06:00+01:00")]
    [InlineData("nights", "2026-10-24T22:00+02:00", "8:00", "2026-10-25T05:00+01:00")]
    [InlineData("nights", "2026-10-24T22:00+02:00", "5:00", "2026-10-25T02:00+01:00")]
    [InlineData("nights in new york", "2026-03-07T22:00-05:00", "7:00", "2026-03-08T06:00-04:00")]
    [InlineData("nights in new york", "2026-10-31T22:00-04:00", "9:00", "2026-11-01T06:00-05:00")]
    // A night belongs to the day it begins on.
    [InlineData("nights, one off", "2026-02-02T22:00+01:00", "8:00", "2026-02-03T06:00+01:00")]
    [InlineData("nights, one off", "2026-02-02T22:00+01:00", "9:00", "2026-02-04T23:00+01:00")]
    [InlineData("whole days", "2026-03-29T00:00+01:00", "23:00", "2026-03-30T00:00+02:00")]
    [InlineData("whole days", "2026-10-25T00:00+02:00", "1.01:00", "2026-10-26T00:00+01:00")]
    // A stretch begins or ends in an hour that is skipped or comes twice.
    [InlineData("early sundays", "2026-03-28T12:00+01:00", "1:00", "2026-03-29T04:00+02:00")]
    [InlineData("early sundays", "2026-03-28T12:00+01:00", "7:30", "2026-03-29T10:30+02:00")]
    [InlineData("early sundays", "2026-10-24T12:00+02:00", "1:00", "2026-10-25T02:30+01:00")]
    [InlineData("early sundays", "2026-10-24T12:00+02:00", "9:00", "2026-10-25T10:30+01:00")]
    [InlineData("late saturdays", "2026-03-28T22:00+01:00", "4:00", "2026-03-29T03:00+02:00")]
    [InlineData("late saturdays", "2026-03-28T22:00+01:00", "5:00", "2026-04-04T23:00+02:00")]
    [InlineData("late saturdays", "2026-10-24T22:00+02:00", "5:30", "2026-10-25T02:30+01:00")]
    [InlineData("late saturdays", "2026-10-24T22:00+02:00", "5:31", "2026-10-31T22:01+01:00")]
    [InlineData("lord howe", "2026-04-05T00:00+11:00", "1:45", "2026-04-05T03:00+10:30")]
    [InlineData("apia", "2011-12-29T16:00-10:00", "2:00", "2011-12-31T10:00+14:00")]
    // Two stretches a day.
    [InlineData("lunch", "2026-02-02T11:00+01:00", "2:00", "2026-02-02T14:00+01:00")]
    [InlineData("lunch", "2026-02-02T11:00+01:00", "1:00", "2026-02-02T12:00+01:00")]
    [InlineData("lunch", "2026-02-02T12:30+01:00", "1:00", "2026-02-02T14:00+01:00")]
    [InlineData("lunch", "2026-02-02T09:00+01:00", "7:00", "2026-02-02T17:00+01:00")]
    [InlineData("overlap", "2026-02-02T09:00+01:00", "8:00", "2026-02-02T17:00+01:00")]
    // Zones that are three quarters of an hour off.
    [InlineData("kathmandu", "2026-02-06T16:30+05:45", "1:00", "2026-02-08T10:30+05:45")]
    [InlineData("chatham", "2026-04-03T16:00+13:45", "2:00", "2026-04-06T10:00+12:45")]
    [InlineData("eucla", "2026-02-02T16:15+08:45", "1:30", "2026-02-03T09:45+08:45")]
    // Absences, covers, deputies.
    [InlineData("covered", "2026-03-03T11:00+00:00", "6:00", "2026-03-04T11:00+01:00")]
    [InlineData("covered", "2026-03-05T15:00+01:00", "1:00", "2026-03-09T09:00+01:00")]
    [InlineData("covered", "2026-03-12T15:00+01:00", "2:00", "2026-03-16T10:30+01:00")]
    [InlineData("away", "2026-04-08T10:00+02:00", "8:00", "2026-04-10T17:00+02:00")]
    [InlineData("deputy", "2026-07-16T09:00+03:00", "4:00", "2026-07-16T13:00+03:00")]
    [InlineData("deputy", "2026-07-15T14:00+02:00", "1:00", "2026-07-16T10:00+03:00")]
    [InlineData("deputy", "2026-07-13T12:00+02:00", "5:00", "2026-07-13T17:00+02:00")]
    [InlineData("covered and deputy", "2026-03-05T15:00+01:00", "1:00", "2026-03-06T09:30+03:00")]
    [InlineData("far deputy", "2026-02-02T17:00+13:00", "8:00", "2026-02-04T14:00+13:00")]
    [InlineData("far deputy", "2026-02-02T17:00+13:00", "9:00", "2026-02-04T15:00+13:00")]
    public void Hours_are_full_at(string calendar, string start, string time, string due)
    {
        var hours = TimeSpan.Parse(time, CultureInfo.InvariantCulture);

        Assert.Equal(At(due), Calendars.Of(calendar).Due(At(start), hours));
        Assert.Equal(hours, Calendars.Of(calendar).TimeBetween(At(start), At(due)));
    }

    [Theory]
    [InlineData("office", "2026-02-02T10:00+01:00", 1, "2026-02-03T17:00+01:00")]
    [InlineData("office", "2026-02-02T08:00+01:00", 1, "2026-02-02T17:00+01:00")]
    [InlineData("office", "2026-02-02T09:00+01:00", 1, "2026-02-02T17:00+01:00")]
    [InlineData("office", "2026-02-06T18:00+01:00", 2, "2026-02-10T17:00+01:00")]
    [InlineData("office", "2026-04-02T12:00+02:00", 2, "2026-04-07T17:00+02:00")]
    [InlineData("half days", "2026-12-23T12:00+01:00", 1, "2026-12-24T13:00+01:00")]
    [InlineData("nights", "2026-03-28T12:00+01:00", 1, "2026-03-29T06:00+02:00")]
    [InlineData("covered", "2026-03-05T15:00+01:00", 1, "2026-03-09T15:30+01:00")]
    [InlineData("deputy", "2026-07-15T14:00+02:00", 1, "2026-07-16T13:00+03:00")]
    [InlineData("lunch", "2026-02-02T12:30+01:00", 1, "2026-02-03T17:00+01:00")]
    [InlineData("office", "2026-02-02T12:30+01:00", 0, "2026-02-02T12:30+01:00")]
    public void Days_are_full_at(string calendar, string start, int days, string due) =>
        Assert.Equal(At(due), Calendars.Of(calendar).DueInDays(At(start), days));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
