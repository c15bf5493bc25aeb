using Remit.Rules;

namespace Remit.Documents.Writing;

/// <summary>Writes a condition as one YAML value: a text, a list, or <c>{ not: [ … ] }</c>.</summary>
internal static class ConditionYaml
{
    public static string Write(Fact fact, Condition condition)
    {
        var texts = ConditionText.Write(fact, condition);
        if (condition.IsNegated && (condition.Choices.Length > 1 || IsTakenForAnother(fact, texts[0])))
        {
            var none = $"{{ not: {Flow.List(condition.Choices.Select(Flow.Text))} }}";
            return condition.MeetsNotApplicable ? Flow.List([none, Fact.NotApplicable]) : none;
        }

        return texts is [var only] ? ScalarText.Write(only, isInFlow: false) : Flow.List(texts.Select(Flow.Text));
    }

    // Where 'not sure' is itself a choice, 'not' and the choice 'sure' cannot be one text.
    private static bool IsTakenForAnother(Fact fact, string text) =>
        fact.Choices.Any(choice => string.Equals(choice, text, StringComparison.OrdinalIgnoreCase));
}
