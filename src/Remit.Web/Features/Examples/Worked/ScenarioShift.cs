namespace Remit.Web.Features.Examples;

/// <summary>Moves a scenario in time by whole weeks, so that its weekdays stay.</summary>
internal static class ScenarioShift
{
    private const int DaysInWeek = 7;

    /// <summary>The scenario moved so that a day falls into one of its weeks, counted from 1.</summary>
    public static Scenario Into(Scenario scenario, int week, DateOnly day)
    {
        var fromWeek = day.DayNumber - scenario.Start.DayNumber - (DaysInWeek * (week - 1));
        return By(scenario, (int)Math.Floor(fromWeek / (double)DaysInWeek) * DaysInWeek);
    }

    private static Scenario By(Scenario scenario, int days) =>
        scenario with
        {
            Start = scenario.Start.AddDays(days),
            People =
            [
                .. scenario.People.Select(person =>
                    person with
                    {
                        From = Moved(person.From, days),
                        Until = Moved(person.Until, days),
                    }
                ),
            ],
            Types = [.. scenario.Types.Select(kind => kind with { AgreedFrom = Moved(kind.AgreedFrom, days) })],
            Events = [.. scenario.Events.Select(one => one with { Date = one.Date.AddDays(days) })],
            LevelChanges =
            [
                .. scenario.LevelChanges.Select(change =>
                    change with
                    {
                        Date = change.Date.AddDays(days),
                        Until = Moved(change.Until, days),
                    }
                ),
            ],
            Decisions = [.. scenario.Decisions.Select(decision => By(decision, days))],
        };

    private static ScenarioDecision By(ScenarioDecision decision, int days) =>
        decision with
        {
            Date = decision.Date.AddDays(days),
            Bounce = decision.Bounce is { } bounce
                ? bounce with
                {
                    Answered = bounce.Answered?.AddDays(days),
                    Due = bounce.Due?.AddDays(days),
                }
                : null,
            Outcome = decision.Outcome with { Date = Moved(decision.Outcome.Date, days) },
        };

    private static DateOnly? Moved(DateOnly? day, int days) => day?.AddDays(days);
}
