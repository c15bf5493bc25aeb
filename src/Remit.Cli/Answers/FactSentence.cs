using Remit.Rules;

namespace Remit.Cli;

/// <summary>What a fact asks, for a person.</summary>
internal static class FactSentence
{
    /// <summary>The question and what may be answered, to stand behind the fact's key.</summary>
    /// <param name="people">What people are called.</param>
    /// <param name="fact">The fact.</param>
    public static string Question(People people, Fact fact)
    {
        var ask = fact.Ask is { } text ? $": {text.TrimEnd('?', ' ')}?" : "";
        var judge = fact.JudgedBy is { } judged ? $" For {people.Call(judged)} to judge." : "";
        return $"{ask} ({Answers(fact)}){judge}";
    }

    /// <summary>What may be answered.</summary>
    /// <param name="fact">The fact.</param>
    public static string Answers(Fact fact)
    {
        var own = fact.Kind switch
        {
            FactKind.Money => $"an amount in {fact.Currency}{TaxOf(fact)}{(fact.CountsPerYear ? ", per year" : "")}",
            FactKind.Percent => "a percentage",
            FactKind.Days => "days",
            FactKind.Months => "months",
            FactKind.Date => "a date",
            FactKind.YesNo => "yes or no",
            FactKind.Choice => Choices(fact),
            _ => fact.Unit is { } unit ? $"a number, in {unit}" : "a number",
        };
        return fact.AllowsNotApplicable ? $"{own}, or {Fact.NotApplicable}" : own;
    }

    private static string Choices(Fact fact) =>
        fact.Choices.IsEmpty
            ? "any name"
            : Phrase.Or(fact.TakesAnythingElse ? fact.Choices.Add(Fact.AnythingElse) : fact.Choices);

    private static string TaxOf(Fact fact) =>
        fact.Tax switch
        {
            Tax.Included => ", tax included",
            Tax.Excluded => ", without tax",
            _ => "",
        };
}
