using Remit.Rules;

namespace Remit.Web.Features.Examples;

/// <summary>What a scenario must say before it can be played.</summary>
internal static class ScenarioCheck
{
    /// <summary>The scenario, when every name in it means something.</summary>
    /// <param name="scenario">As read.</param>
    /// <exception cref="FormatException">Something is missing or named wrongly; the message names it.</exception>
    public static Scenario Demand(Scenario scenario)
    {
        Demand(
            scenario.Id.Length > 0 && scenario.Weeks > 0 && scenario.Start > DateOnly.MinValue,
            "a scenario has an id, a start and weeks"
        );
        Demand(scenario.People.Count(person => person.Part == "contributor") == 1, "a scenario has one contributor");
        Demand(scenario.Leads.Any(), "a scenario has a lead");
        DemandTypes(scenario);
        DemandHappenings(scenario);
        Demand(
            scenario.Decisions.Select(decision => decision.Id).Distinct(StringComparer.Ordinal).Count()
                == scenario.Decisions.Count,
            "two decisions have one id"
        );
        return scenario;
    }

    private static void DemandTypes(Scenario scenario)
    {
        foreach (var person in scenario.People)
        {
            Demand(
                TimeZoneInfo.TryFindSystemTimeZoneById(person.Tz, out _),
                $"'{person.Key}' has no time zone '{person.Tz}'"
            );
        }

        foreach (var kind in scenario.Types)
        {
            Demand(scenario.Areas.Exists(area => area.Key == kind.Area), $"'{kind.Key}' names no area '{kind.Area}'");
            DemandLevel(kind.Level, kind.Key);
            DemandLevel(kind.Above, kind.Key);
            DemandPeople(
                scenario,
                [.. kind.Advisers, .. kind.Decider is { } decider ? [decider] : Array.Empty<string>()],
                kind.Key
            );
        }
    }

    private static void DemandHappenings(Scenario scenario)
    {
        foreach (var change in scenario.LevelChanges)
        {
            DemandKind(scenario, change.Type, change.Id);
            DemandLevel(change.To, change.Id);
            DemandLevel(change.From, change.Id);
        }

        foreach (var decision in scenario.Decisions)
        {
            DemandKind(scenario, decision.Type, decision.Id);
            DemandPeople(scenario, decision.ApprovalsNeeded, decision.Id);
        }
    }

    private static void DemandLevel(string level, string owner) =>
        Demand(LevelKeys.Find(level) is not (null or Level.NotCovered), $"'{owner}' has no level '{level}'");

    private static void DemandKind(Scenario scenario, string? kind, string owner) =>
        Demand(kind is null || scenario.Types.Exists(type => type.Key == kind), $"'{owner}' names no type '{kind}'");

    private static void DemandPeople(Scenario scenario, IEnumerable<string> keys, string owner)
    {
        foreach (var key in keys)
        {
            Demand(scenario.People.Exists(person => person.Key == key), $"'{owner}' names nobody '{key}'");
        }
    }

    private static void Demand(bool holds, string what)
    {
        if (!holds)
        {
            throw new FormatException(what + ".");
        }
    }
}
