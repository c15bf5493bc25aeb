using Remit.Rules;

namespace Remit.Web.Ui.Sentences;

/// <summary>Conditions and limits of a line, in the reader's words.</summary>
/// <param name="phrases">The words.</param>
/// <param name="values">Values in the reader's words.</param>
public sealed class Conditions(Phrases phrases, Values values)
{
    /// <summary>A stretch of values: <c>up to €60</c>, <c>over €60 up to €150</c>.</summary>
    /// <param name="fact">What is asked.</param>
    /// <param name="range">The stretch.</param>
    public Sentence Range(Fact fact, Interval range)
    {
        var kind = fact.Kind == FactKind.Date ? "Date" : "Range";
        return (range.Low, range.High) switch
        {
            ({ After: false } low, { After: true } high) when low.At == high.At => Say("Exactly", low, null),
            ({ } low, { } high) => Say((low.After ? "Over" : "From") + (high.After ? "UpTo" : "Under"), low, high),
            ({ } low, null) => Say(low.After ? "Over" : "From", low, null),
            (null, { } high) => Say(high.After ? "UpTo" : "Under", high, null),
            _ => Sentence.Empty,
        };

        Sentence Say(string key, Edge one, Edge? other) =>
            phrases.Say($"{kind}.{key}", values.At(fact, one.At), values.At(fact, (other ?? one).At));
    }

    /// <summary>Any of the ranges of a condition.</summary>
    /// <param name="fact">What is asked.</param>
    /// <param name="condition">A condition on an ordered fact.</param>
    public Sentence Ranges(Fact fact, Condition condition) =>
        phrases.List("Or", [.. condition.Ranges.Select(range => Range(fact, range)), .. NotApplicable(condition)]);

    /// <summary>A condition with the name of what it is about: <c>Which kind of customer: consumer</c>.</summary>
    /// <param name="fact">What is asked.</param>
    /// <param name="condition">The condition.</param>
    public Sentence Named(Fact fact, Condition condition)
    {
        if (string.Equals(fact.Key, Fact.Reversible, StringComparison.Ordinal))
        {
            var isYes = condition.Choices.Contains("yes", StringComparer.Ordinal) != condition.IsNegated;
            return phrases.Say(isYes ? "Can be undone" : "Cannot be undone");
        }

        return phrases.Say("Named", NameOf(fact), fact.IsOrdered ? Ranges(fact, condition) : Choices(fact, condition));
    }

    /// <summary>What people call a fact: its question without the mark, or its name.</summary>
    /// <param name="fact">What is asked.</param>
    public static Sentence NameOf(Fact fact) =>
        Sentence.Typed(fact.Ask?.TrimEnd('?', ' ') ?? fact.Key.Replace('_', ' ').Replace('-', ' '));

    private Sentence Choices(Fact fact, Condition condition)
    {
        var choices = condition.Choices.Select(choice => Choice(fact, choice));
        var list = phrases.List("Or", [.. choices, .. NotApplicable(condition)]);
        return condition.IsNegated ? phrases.Say("Anything but", list) : list;
    }

    private Sentence Choice(Fact fact, string choice) =>
        (fact.Kind, choice) switch
        {
            (FactKind.YesNo, "yes") => phrases.Say("Yes"),
            (FactKind.YesNo, _) => phrases.Say("No"),
            (_, Fact.AnythingElse) => phrases.Say("Anything else"),
            _ => Sentence.Typed(choice),
        };

    private Sentence[] NotApplicable(Condition condition) =>
        condition.MeetsNotApplicable ? [phrases.Say("Does not apply")] : [];
}
