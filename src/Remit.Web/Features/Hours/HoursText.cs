using System.Collections.Immutable;
using System.Globalization;
using Remit.Rules;

namespace Remit.Web.Features.Hours;

/// <summary>Stretches of a day as they are kept: <c>09:00-12:00 13:00-17:00</c>; empty for none.</summary>
internal static class HoursText
{
    private const string Time = "HH:mm";

    /// <summary>The text of stretches.</summary>
    /// <param name="hours">The stretches.</param>
    public static string Of(IEnumerable<HoursInterval> hours) =>
        string.Join(' ', hours.Select(one => $"{Of(one.From)}-{Of(one.Until)}"));

    /// <summary>A time of day as a text box for times takes it.</summary>
    /// <param name="time">The time.</param>
    public static string Of(TimeOnly time) => time.ToString(Time, CultureInfo.InvariantCulture);

    /// <summary>The stretches of a text.</summary>
    /// <param name="text">A text made here.</param>
    public static ImmutableArray<HoursInterval> Read(string text) =>
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(one => one.Split('-'))
                .Select(ends => new HoursInterval(ReadTime(ends[0]), ReadTime(ends[1]))),
        ];

    private static TimeOnly ReadTime(string text) => TimeOnly.ParseExact(text, Time, CultureInfo.InvariantCulture);
}
