using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Features.Examples;

/// <summary>Turns the short form of a scenario into the agreement of one day, and says on which days it changes.</summary>
internal sealed class ScenarioDocuments(Scenario scenario)
{
    /// <summary>The days on which something is agreed anew, the first included.</summary>
    public ImmutableArray<DateOnly> Days =>
        [
            .. scenario
                .Types.Select(kind => kind.AgreedFrom)
                .OfType<DateOnly>()
                .Concat(scenario.LevelChanges.Select(change => change.Date))
                .Concat(scenario.Events.Where(one => one.Kind == "deputy_named").Select(one => one.Date))
                .Concat(scenario.Leads.Select(lead => lead.From).OfType<DateOnly>())
                .Where(day => day > scenario.Start && day <= scenario.End)
                .Append(scenario.Start)
                .Distinct()
                .Order(),
        ];

    /// <summary>The agreement of a day.</summary>
    /// <param name="day">The day.</param>
    public Agreement On(DateOnly day)
    {
        var lead = scenario.LeadOn(day);
        return new Agreement
        {
            Contributor = scenario.Contributor.Name,
            Lead = lead.Name,
            Others =
            [
                .. scenario
                    .People.Where(person =>
                        person != scenario.Contributor && person != lead && person.Part is not ("reader" or "lead")
                    )
                    .Select(person => new OtherPerson(person.Name, person.Role)),
                .. FormerLeadsStillNamed(lead),
            ],
            Currency = Currency.Of(scenario.Currency),
            Rates = ScenarioRates.Of(scenario),
            InForce = new InForce(day, scenario.End.AddDays(1)),
            CheckIn = Rhythm.Weekly,
            Note = DayOfWeek.Friday,
            Frame = new Frame(
                scenario.Frame.AutonomyMeans,
                scenario.Frame.FreedomWouldBe,
                scenario.Frame.AskedForBecause,
                scenario.Frame.GrantedBecause
            ),
            Boundaries = [.. scenario.Boundaries],
            Growth = new Growth(null, null, LooksAtAll: true),
            Areas = [.. scenario.Areas.Where(area => IsInUse(area, day)).Select(area => Area(area, day))],
        };
    }

    /// <summary>A lead who has left may still advise on a kind.</summary>
    private IEnumerable<OtherPerson> FormerLeadsStillNamed(ScenarioPerson lead) =>
        scenario
            .Leads.Where(one =>
                one != lead && scenario.Types.Exists(kind => kind.Advisers.Contains(one.Key) || kind.Decider == one.Key)
            )
            .Select(one => new OtherPerson(one.Name, one.Role));

    /// <summary>An area whose lines are all agreed later is not there yet.</summary>
    private bool IsInUse(Scenario.AreaText area, DateOnly day)
    {
        var kinds = scenario.Types.FindAll(kind => kind.Area == area.Key);
        return kinds.Count == 0 || kinds.Exists(kind => kind.IsAgreedOn(day));
    }

    private Area Area(Scenario.AreaText area, DateOnly day) =>
        new()
        {
            Name = area.Name,
            Fixed = [.. area.Fixed],
            Yours = [.. area.Yours],
            Ask = [.. area.Ask],
            Outcomes = [.. scenario.Outcomes.Where(outcome => outcome.Area == area.Key).Select(Outcome)],
            Decisions =
            [
                .. scenario
                    .Types.Where(kind => kind.Area == area.Key && kind.IsAgreedOn(day))
                    .Select(kind => new ScenarioKindDocument(scenario, kind, day).Write()),
            ],
        };

    private static Outcome Outcome(Scenario.OutcomeText outcome) =>
        new(
            outcome.Title,
            new OutcomeMeasure(outcome.Unit, outcome.Better == "lower", outcome.Baseline, outcome.Target, outcome.Floor)
        );
}
