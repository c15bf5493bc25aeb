using System.Globalization;

namespace Remit.Rules;

/// <summary>
/// A stretch of local time on one day, such as 09:00 to 17:00. One that ends at or before the time it begins ends on the
/// next day and still belongs to the day it begins: 22:00 to 06:00 is a night, 00:00 to 00:00 a whole day (W0).
/// </summary>
/// <param name="From">When it begins, by the clock on the wall; included.</param>
/// <param name="Until">When it ends, by the clock on the wall; the first moment after it.</param>
public sealed record HoursInterval(TimeOnly From, TimeOnly Until)
{
    /// <summary>Whether it ends on the day after the one it begins on.</summary>
    public bool EndsNextDay => Until <= From;

    /// <summary>How long it is on a day without a change of the clock; more than zero, at most 24 hours.</summary>
    public TimeSpan Length => Until - From is { Ticks: > 0 } length ? length : TimeSpan.FromDays(1);

    /// <summary>A stretch between two full hours.</summary>
    /// <param name="from">0 to 23.</param>
    /// <param name="until">0 to 24; 24 is the end of the day.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not hours of a day.</exception>
    public static HoursInterval Between(int from, int until) => new(new(from, 0), new(until == 24 ? 0 : until, 0));

    /// <summary>As <c>09:00–17:00</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:HH\\:mm}–{Until:HH\\:mm}");
}
