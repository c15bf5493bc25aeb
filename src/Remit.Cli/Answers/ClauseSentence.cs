using Remit.Rules;

namespace Remit.Cli;

/// <summary>When a clause applies, for a person.</summary>
internal static class ClauseSentence
{
    /// <summary>All its conditions: <c>amount up to 60 EUR, customer consumer</c>.</summary>
    /// <param name="kind">The kind it belongs to.</param>
    /// <param name="clause">The clause.</param>
    public static string Conditions(DecisionKind kind, Clause clause) => All(kind, clause.When);

    /// <summary>Several conditions that hold together.</summary>
    /// <param name="kind">The kind they belong to.</param>
    /// <param name="conditions">The conditions.</param>
    public static string All(DecisionKind kind, IEnumerable<Condition> conditions) =>
        string.Join(", ", conditions.Select(condition => One(kind, condition)));

    private static string One(DecisionKind kind, Condition condition)
    {
        var fact = kind.FindFact(condition.Fact)!;
        var texts = ConditionText.Write(fact, condition).Select(text => WithCurrency(fact, text));
        return $"{fact.Key} {(condition.IsNegated ? Phrase.And(texts) : Phrase.Or(texts))}";
    }

    private static string WithCurrency(Fact fact, string text) =>
        fact.Kind == FactKind.Money && text is not Fact.NotApplicable ? $"{text} {fact.Currency}" : text;
}
