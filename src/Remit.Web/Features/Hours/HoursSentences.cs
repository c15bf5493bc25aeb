using System.Globalization;
using Microsoft.Extensions.Localization;
using Remit.Rules;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Hours;

/// <summary>Says hours and days away in words.</summary>
/// <param name="words">The words.</param>
internal sealed class HoursSentences(IStringLocalizer<HoursWords> words)
{
    /// <summary>A week: "Monday to Friday 09:00–17:00; Saturday 10:00–12:00".</summary>
    /// <param name="week">The week.</param>
    /// <param name="culture">The reader's.</param>
    public string Week(WeeklyHours week, CultureInfo culture)
    {
        var parts = new List<string>();
        for (var first = 0; first < OwnHours.MondayFirst.Length; )
        {
            var hours = week.On(OwnHours.MondayFirst[first]);
            var last = first;
            while (
                last + 1 < OwnHours.MondayFirst.Length && week.On(OwnHours.MondayFirst[last + 1]).SequenceEqual(hours)
            )
            {
                last++;
            }

            if (!hours.IsEmpty)
            {
                var times = string.Join(", ", hours.Select(one => Stretch(one, culture)));
                parts.Add($"{DaysFrom(first, last, culture)} {times}");
            }

            first = last + 1;
        }

        return parts.Count == 0 ? words["at no fixed hours"] : string.Join("; ", parts);
    }

    /// <summary>A stretch: "09:00–17:00".</summary>
    /// <param name="hours">The stretch.</param>
    /// <param name="culture">The reader's.</param>
    public static string Stretch(HoursInterval hours, CultureInfo culture) =>
        $"{hours.From.ToString("t", culture)}–{hours.Until.ToString("t", culture)}";

    /// <summary>Days away: "3 to 14 August", "Friday 3 April", "Friday 3 April, working 09:00–13:00".</summary>
    /// <param name="away">The days.</param>
    /// <param name="culture">The reader's.</param>
    public string Away(DaysAway away, CultureInfo culture)
    {
        if (away.Hours.Length > 0)
        {
            var times = string.Join(", ", away.Stretches.Select(one => Stretch(one, culture)));
            return words["{0}, working {1}", Days.OfWeek(away.From, culture), times];
        }

        return away.Days == 1
            ? Days.OfWeek(away.From, culture)
            : words["{0} to {1}", Days.InYear(away.From, culture), Days.InYear(away.Until, culture)];
    }

    private string DaysFrom(int first, int last, CultureInfo culture)
    {
        var (from, until) = (NameOf(first, culture), NameOf(last, culture));
        return first == last ? from : words["{0} to {1}", from, until];
    }

    private static string NameOf(int place, CultureInfo culture) =>
        culture.DateTimeFormat.GetDayName(OwnHours.MondayFirst[place]);
}
