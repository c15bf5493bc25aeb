namespace Remit.Rules.Tests.Hours;

/// <summary>The same by looking at the clock of the zone once a minute, over three weeks.</summary>
internal sealed class Minutes
{
    private const int Days = 21;
    private readonly bool[] counts;
    private readonly DateTimeOffset first;

    private Minutes(bool[] counts, DateTimeOffset first) => (this.counts, this.first) = (counts, first);

    /// <summary>One calendar's minutes from an instant on.</summary>
    /// <param name="zone">Its zone.</param>
    /// <param name="hours">The stretches of each day.</param>
    /// <param name="start">The first minute.</param>
    public static Minutes From(
        TimeZoneInfo zone,
        Func<DateOnly, IEnumerable<HoursInterval>> hours,
        DateTimeOffset start
    )
    {
        // From three days before, as what began then may still run.
        var begin = start.AddDays(-3);
        var clock = Enumerable
            .Range(0, (Days + 6) * 24 * 60)
            .Select(minute => TimeZoneInfo.ConvertTime(begin.AddMinutes(minute), zone).DateTime)
            .ToArray();
        var working = new bool[clock.Length];
        foreach (var day in clock.Select(DateOnly.FromDateTime).Distinct())
        {
            foreach (var interval in hours(day))
            {
                var from = Array.FindIndex(clock, time => time >= day.ToDateTime(interval.From));
                var until = EndOf(clock, day.AddDays(interval.EndsNextDay ? 1 : 0).ToDateTime(interval.Until));
                for (var minute = Math.Max(from, 0); from >= 0 && minute < until; minute++)
                {
                    working[minute] = true;
                }
            }
        }

        return new(working[(3 * 24 * 60)..][..(Days * 24 * 60)], start);
    }

    /// <summary>How many count before an instant.</summary>
    public int Before(DateTimeOffset instant) =>
        counts.Take((int)(instant - first).TotalMinutes).Count(isWorking => isWorking);

    /// <summary>When so many are over; null when not within the three weeks.</summary>
    public DateTimeOffset? After(int minutes)
    {
        for (var minute = 0; minute < counts.Length; minute++)
        {
            minutes -= counts[minute] ? 1 : 0;
            if (minutes == 0)
            {
                return first.AddMinutes(minute + 1);
            }
        }

        return null;
    }

    private static int EndOf(DateTime[] clock, DateTime end)
    {
        var last = Array.LastIndexOf(clock, end);
        var after = Array.FindIndex(clock, time => time >= end);
        return last >= 0 ? last
            : after >= 0 ? after
            : clock.Length;
    }
}
