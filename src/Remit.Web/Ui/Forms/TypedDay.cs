using System.Globalization;
using Remit.Web.Outcomes;

namespace Remit.Web.Ui.Forms;

/// <summary>Reads a day as a date field posts it. What is no day is refused, never left out.</summary>
public static class TypedDay
{
    /// <summary>The day; null where nothing was typed, or what was typed is refused.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="field">The field it was typed into.</param>
    /// <param name="refusals">Takes what is refused.</param>
    public static DateOnly? Read(string? typed, string field, ICollection<Refusal> refusals)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        refusals.Add(Refusal.Invalid("day-unreadable", field));
        return null;
    }
}
