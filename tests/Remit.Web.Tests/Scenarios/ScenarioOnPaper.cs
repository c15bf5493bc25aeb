using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Features.Examples;

namespace Remit.Web.Tests.Scenarios;

/// <summary>
/// A scenario as files for the command line: each agreement it goes through, and beside it the questions its decisions
/// asked, with what was used so far and the level each must come to.
/// </summary>
internal sealed class ScenarioOnPaper(Scenario scenario, IReadOnlyDictionary<string, string> routes)
{
    private readonly ScenarioDocuments documents = new(scenario);
    private readonly ScenarioFacts facts = new(scenario);

    /// <summary>Every file by its name.</summary>
    public IEnumerable<(string Name, string Text)> Files()
    {
        foreach (var day in documents.Days)
        {
            var agreement = documents.On(day);
            var stem = string.Create(CultureInfo.InvariantCulture, $"{scenario.Id}-{day:yyyy-MM-dd}");
            yield return ($"{stem}.yaml", AgreementWriter.Write(agreement));
            yield return ($"{stem}.questions.yaml", Questions(agreement, day));
        }
    }

    private string Questions(Agreement agreement, DateOnly from)
    {
        var text = new StringBuilder("questions:\n");
        foreach (var decision in scenario.Decisions.Where(one => one.Type is not null && DayOf(one) == from))
        {
            var kind = agreement.FindDecision(decision.Type!)!;
            text.Append(CultureInfo.InvariantCulture, $"  - ask: {kind.Name}\n");
            Append(text, "facts", facts.Of(decision));
            Append(text, "used", Used(agreement, kind, decision));
            text.Append(CultureInfo.InvariantCulture, $"    as_of: {decision.Date:yyyy-MM-dd}\n");
            text.Append(CultureInfo.InvariantCulture, $"    expect: {LevelOf(decision)}\n");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string key, IEnumerable<KeyValuePair<string, string>> values)
    {
        var lines = values.Select(value => $"      {value.Key}: {value.Value}\n").ToList();
        if (lines.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {key}:\n").AppendJoin("", lines);
        }
    }

    private DateOnly DayOf(ScenarioDecision decision) => documents.Days.Last(day => day <= decision.Date);

    private Dictionary<string, string> Used(Agreement agreement, DecisionKind kind, ScenarioDecision decision)
    {
        var earlier = scenario
            .Decisions.TakeWhile(one => one != decision)
            .Where(one => one.Type == decision.Type && one.Date <= decision.Date && SameLead(one, decision))
            .Select(one => Entry(kind, one));
        return Usage
            .Of(agreement, kind, earlier, decision.Date, scenario.Start)
            .All.ToDictionary(total => $"{total.Grant}.{total.Limit.Basis.Key}", total => NumberText.Write(total.Used));
    }

    private bool SameLead(ScenarioDecision one, ScenarioDecision other) =>
        scenario.LeadOn(one.Date) == scenario.LeadOn(other.Date);

    private LogEntry Entry(DecisionKind kind, ScenarioDecision decision)
    {
        var values = facts
            .Of(decision)
            .ToImmutableDictionary(
                fact => fact.Key,
                fact => FactValueText.Read(kind.FindFact(fact.Key)!, fact.Value).Value
            );
        var isAlone = routes[decision.Id] is "alone" or "intend" or "emergency" || decision.Took is "alone" or "intend";
        return new LogEntry(decision.Date, values, isAlone && !decision.HadGo);
    }

    private string LevelOf(ScenarioDecision decision) =>
        routes[decision.Id] switch
        {
            "ask" => "ask_first",
            "lead" => "lead_decides",
            "intend" => "intend",
            "emergency" => "decide_tell",
            _ => LevelKeys.Of(ScenarioState.Of(scenario, scenario.Kind(decision.Type)!, decision.Date).Level),
        };
}
