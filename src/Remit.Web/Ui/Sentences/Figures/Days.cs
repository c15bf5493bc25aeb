using System.Globalization;

namespace Remit.Web.Ui.Sentences;

/// <summary>Dates as the reader writes them.</summary>
public static class Days
{
    /// <summary>With the year: <c>2 February 2026</c>.</summary>
    /// <param name="day">The day.</param>
    /// <param name="culture">The reader's.</param>
    public static string Full(DateOnly day, CultureInfo culture) =>
        day.ToString(WithoutWeekday(culture.DateTimeFormat.LongDatePattern), culture);

    /// <summary>Without the year: <c>2 February</c>.</summary>
    /// <param name="day">The day.</param>
    /// <param name="culture">The reader's.</param>
    public static string InYear(DateOnly day, CultureInfo culture) => day.ToString("M", culture);

    /// <summary>With the weekday, without the year: <c>Monday 2 February</c>, <c>Montag, 2. Februar</c>.</summary>
    /// <param name="day">The day.</param>
    /// <param name="culture">The reader's.</param>
    public static string OfWeek(DateOnly day, CultureInfo culture) =>
        $"{culture.DateTimeFormat.GetDayName(day.DayOfWeek)}{AfterWeekday(culture)} {InYear(day, culture)}";

    /// <summary>The month by name: <c>February</c>.</summary>
    /// <param name="day">A day in it.</param>
    /// <param name="culture">The reader's.</param>
    public static string Month(DateOnly day, CultureInfo culture) => culture.DateTimeFormat.GetMonthName(day.Month);

    // A comma where the month comes next (Monday, February 2) or a day with its point; between two bare words none.
    private static string AfterWeekday(CultureInfo culture) =>
        culture.DateTimeFormat.LongDatePattern is var pattern
        && pattern.StartsWith("dddd,", StringComparison.Ordinal)
        && !pattern.StartsWith("dddd, d ", StringComparison.Ordinal)
            ? ","
            : "";

    private static string WithoutWeekday(string pattern) =>
        pattern.Replace("dddd", "", StringComparison.Ordinal).Trim(' ', ',', '.');
}
