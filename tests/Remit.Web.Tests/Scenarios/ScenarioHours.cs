using System.Globalization;
using Remit.Rules;
using Remit.Web.Features.Examples;
using YamlDotNet.Serialization;

namespace Remit.Web.Tests.Scenarios;

/// <summary>The hours of the people in a scenario, and when each question of it had to be answered.</summary>
internal sealed class ScenarioHours
{
    private const int UsualHours = 8;

    private readonly Scenario scenario;
    private readonly Map file;

    private ScenarioHours(Scenario scenario, Map file) => (this.scenario, this.file) = (scenario, file);

    /// <summary>Reads a scenario's text.</summary>
    public static ScenarioHours Read(string text) =>
        new(ScenarioReader.Read(text), new(new Deserializer().Deserialize<Dictionary<object, object?>>(text)));

    /// <summary>When each decision that was asked about had to be answered, by its key.</summary>
    public Dictionary<string, DateTimeOffset?> Due() =>
        file.List("decisions")
            .Where(decision => decision.Has("bounce"))
            .ToDictionary(decision => decision["id"], DueOf, StringComparer.Ordinal);

    private DateTimeOffset? DueOf(Map decision)
    {
        var bounce = decision.Under("bounce");
        var kind = scenario.Kind(decision.Has("type") ? decision["type"] : null);
        var hours = TimeSpan.FromHours(kind?.AnswerHours ?? UsualHours);
        var asked = DateTimeOffset.Parse(bounce["asked"], CultureInfo.InvariantCulture);
        if (bounce.Has("moved"))
        {
            // Whoever takes over has the whole time.
            var moved = bounce.Under("moved");
            var taker = CalendarOf(moved["to"]);
            return taker.Due(new(Day(moved["date"]), TimeOnly.MinValue, taker.Zone.BaseUtcOffset), hours);
        }

        var day = Day(decision["date"]);
        return CalendarOf(kind?.Decider ?? scenario.LeadOn(day).Key)
            .WithDeputy(Deputy(kind?.Key, day) is { } deputy ? CalendarOf(deputy) : null)
            .Due(asked, hours);
    }

    private string? Deputy(string? kind, DateOnly day) =>
        scenario
            .Events.Where(one => one.Kind == "deputy_named" && one.Date <= day && kind is not null)
            .FirstOrDefault(one => one.Types.Contains(kind!))
            ?.Who;

    private WorkingCalendar CalendarOf(string key)
    {
        var person = file.List("people").Single(one => one["key"] == key);
        var calendar = WorkingCalendar.Of(
            TimeZoneInfo.FindSystemTimeZoneById(person["tz"]),
            WeekOf(person.Under("hours"))
        );
        calendar = person.Texts("holidays").Aggregate(calendar, (days, holiday) => days.With(Day(holiday)));
        return file.List("events")
            .Where(one => one["kind"] == "absence" && one["who"] == key)
            .Select(one => new Absence(
                Day(one["date"]),
                Day(one["until"]),
                one.Has("cover") ? CalendarOf(one["cover"]) : null
            ))
            .Aggregate(calendar, (days, absence) => days.With(absence));
    }

    private static WeeklyHours WeekOf(Map hours) =>
        hours.Has("by_day")
            ? hours
                .Under("by_day")
                .Keys.Aggregate(
                    WeeklyHours.None,
                    (week, day) => week.With(WeekDay(day), Interval(hours.Under("by_day").Texts(day)))
                )
            : WeeklyHours.None.With(hours.Texts("days").Select(WeekDay), Interval([hours["from"], hours["to"]]));

    private static HoursInterval Interval(IReadOnlyList<string> ends) => new(Time(ends[0]), Time(ends[1]));

    private static DayOfWeek WeekDay(string name) =>
        Enum.GetValues<DayOfWeek>().Single(day => $"{day}".StartsWith(name, StringComparison.OrdinalIgnoreCase));

    private static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A part of the file, as it stands there.</summary>
    private sealed class Map(IDictionary<object, object?> values)
    {
        public IEnumerable<string> Keys => values.Keys.Cast<string>();

        public string this[string key] => (string)values[key]!;

        public bool Has(string key) => values.TryGetValue(key, out var value) && value is not null;

        public Map Under(string key) => new((IDictionary<object, object?>)values[key]!);

        public IEnumerable<Map> List(string key) =>
            ((IEnumerable<object>)values[key]!).Select(one => new Map((IDictionary<object, object?>)one));

        public IReadOnlyList<string> Texts(string key) =>
            Has(key) ? [.. ((IEnumerable<object>)values[key]!).Cast<string>()] : [];
    }
}
