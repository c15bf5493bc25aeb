using System.Globalization;
using Remit.Rules.Reading;

namespace Remit.Rules;

/// <summary>Dates as text: <c>2026-03-02</c> and nothing else, of the years 1900 to 9998.</summary>
public static class DayText
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>Reads a date.</summary>
    /// <param name="text">Year, month and day.</param>
    public static Result<DateOnly> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!DateOnly.TryParseExact(text.Trim(), Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new Problem("not-a-date", text, $"{Quoted.Of(text)} is not a date.", "year-month-day: 2026-03-02");
        }

        return day.Year is >= 1900 and <= 9998
            ? day
            : new Problem("not-a-date", text, $"{Quoted.Of(text)} is outside the years 1900 to 9998.");
    }

    /// <summary>A date as written in a file.</summary>
    /// <param name="day">The date.</param>
    public static string Write(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);
}
