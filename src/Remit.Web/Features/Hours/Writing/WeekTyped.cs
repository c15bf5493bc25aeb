using System.Collections.Immutable;
using System.Globalization;
using Remit.Rules;
using Remit.Web.Outcomes;
using Remit.Web.Ui.Forms;

namespace Remit.Web.Features.Hours;

/// <summary>
/// A week as a form holds it: for each weekday some rows, each with when a stretch begins and when it ends. A row left
/// empty is none.
/// </summary>
internal static class WeekTyped
{
    /// <summary>The most stretches of one day.</summary>
    public const int MostRows = 4;

    /// <summary>The end of the name under which a beginning is posted.</summary>
    public const string From = "from";

    /// <summary>The end of the name under which an end is posted.</summary>
    public const string Until = "until";

    /// <summary>The name of a text box.</summary>
    /// <param name="day">The weekday.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="end">Which of the two.</param>
    public static string Key(DayOfWeek day, int row, string end) =>
        string.Create(CultureInfo.InvariantCulture, $"{day}-{row}-{end}");

    /// <summary>What the form says where nothing was typed.</summary>
    /// <param name="week">The week.</param>
    public static Dictionary<string, string> Of(WeeklyHours week) =>
        OwnHours
            .MondayFirst.SelectMany(day => week.On(day).Select((hours, row) => (day, hours, row)))
            .SelectMany(one =>
                new[]
                {
                    KeyValuePair.Create(Key(one.day, one.row, From), HoursText.Of(one.hours.From)),
                    KeyValuePair.Create(Key(one.day, one.row, Until), HoursText.Of(one.hours.Until)),
                }
            )
            .ToDictionary(StringComparer.Ordinal);

    /// <summary>How many rows of a day hold something, counted to the last.</summary>
    /// <param name="times">What was typed.</param>
    /// <param name="day">The weekday.</param>
    public static int RowsOf(IReadOnlyDictionary<string, string> times, DayOfWeek day) =>
        Enumerable
            .Range(0, MostRows)
            .Where(row => new[] { From, Until }.Any(end => TextOf(times, Key(day, row, end)).Length > 0))
            .Select(row => row + 1)
            .DefaultIfEmpty(0)
            .Max();

    /// <summary>The week.</summary>
    /// <param name="times">What was typed.</param>
    public static Outcome<WeeklyHours> Read(IReadOnlyDictionary<string, string> times)
    {
        var refusals = ImmutableArray.CreateBuilder<Refusal>();
        var week = OwnHours.MondayFirst.Aggregate(
            WeeklyHours.None,
            (sum, day) => sum.With(day, ReadDay(times, day, refusals))
        );
        return refusals.Count == 0 ? week : Outcome<WeeklyHours>.Refuse(refusals.ToImmutable());
    }

    /// <summary>A stretch; null where nothing was typed, or what was typed is refused.</summary>
    /// <param name="from">When it begins.</param>
    /// <param name="until">When it ends.</param>
    /// <param name="fields">The two fields.</param>
    /// <param name="refusals">Takes what is refused.</param>
    public static HoursInterval? ReadStretch(
        string? from,
        string? until,
        (string From, string Until) fields,
        ICollection<Refusal> refusals
    )
    {
        if (string.IsNullOrWhiteSpace(from) && string.IsNullOrWhiteSpace(until))
        {
            return null;
        }

        var (begin, end) = (ReadTime(from, fields.From, refusals), ReadTime(until, fields.Until, refusals));
        if (begin is not { } first || end is not { } last)
        {
            return null;
        }

        if (first == last && first != TimeOnly.MinValue)
        {
            refusals.Add(Refusal.Invalid("hours-same", fields.Until));
            return null;
        }

        return new(first, last);
    }

    private static ImmutableArray<HoursInterval> ReadDay(
        IReadOnlyDictionary<string, string> times,
        DayOfWeek day,
        ImmutableArray<Refusal>.Builder refusals
    )
    {
        var found = ImmutableArray.CreateBuilder<HoursInterval>();
        for (var row = 0; row < MostRows; row++)
        {
            var (from, until) = (Key(day, row, From), Key(day, row, Until));
            var fields = (FieldId.Of(from), FieldId.Of(until));
            if (ReadStretch(TextOf(times, from), TextOf(times, until), fields, refusals) is { } stretch)
            {
                if (found.Any(other => Overlap(other, stretch)))
                {
                    refusals.Add(Refusal.Invalid("hours-overlap", fields.Item1));
                }

                found.Add(stretch);
            }
        }

        return [.. found.OrderBy(one => one.From)];
    }

    private static bool Overlap(HoursInterval one, HoursInterval other) =>
        one.From.ToTimeSpan() < other.From.ToTimeSpan() + other.Length
        && other.From.ToTimeSpan() < one.From.ToTimeSpan() + one.Length;

    private static TimeOnly? ReadTime(string? text, string field, ICollection<Refusal> refusals)
    {
        if (TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time))
        {
            return new(time.Hour, time.Minute);
        }

        refusals.Add(
            string.IsNullOrWhiteSpace(text)
                ? Refusal.Invalid("time-missing", field)
                : Refusal.Invalid("time-unreadable", field, text)
        );
        return null;
    }

    private static string TextOf(IReadOnlyDictionary<string, string> times, string key) =>
        times.TryGetValue(key, out var text) ? text?.Trim() ?? "" : "";
}
