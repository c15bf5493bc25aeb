using Remit.Rules;

namespace Remit.Web.Features.Examples;

/// <summary>The facts of a decision in a scenario, as text.</summary>
internal sealed class ScenarioFacts(Scenario scenario)
{
    /// <summary>The facts as found, by the fact's key.</summary>
    public Dictionary<string, string> Of(ScenarioDecision decision)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (scenario.Kind(decision.Type) is not { } kind)
        {
            return facts;
        }

        var document = new ScenarioKindDocument(scenario, kind, decision.Date).Write();
        if (document.FindFact(ScenarioKindDocument.AmountKey) is { } amount && decision.Amount is { } value)
        {
            var counted = amount.CountsPerYear ? decision.AmountDetail?.Yearly ?? value : value;
            facts[amount.Key] = FactValueText.Write(ValueOf(amount, counted));
        }

        for (var i = 0; i < kind.Conditions.Count; i++)
        {
            facts[ScenarioKindDocument.ConditionKey(i)] = YesNo(!decision.ConditionsUnmet.Contains(kind.Conditions[i]));
        }

        for (var i = 0; i < (kind.EmergencyRule?.If.Count ?? 0); i++)
        {
            facts[ScenarioKindDocument.EmergencyKey(i)] = YesNo(decision.Emergency is not null);
        }

        if (decision.Irreversible)
        {
            facts[Fact.Reversible] = YesNo(false);
        }

        return facts;
    }

    private static FactValue ValueOf(Fact fact, decimal value) =>
        fact.Currency is { } currency ? new FactValue.Money(value, currency) : new FactValue.Number(value);

    private static string YesNo(bool yes) => yes ? "yes" : "no";
}
