using Remit.Rules;

namespace Remit.Web.Ui.Sentences;

/// <summary>Limits, and what is left of them, in the reader's words.</summary>
/// <param name="phrases">The words.</param>
/// <param name="values">Values in the reader's words.</param>
/// <param name="reader">For whom.</param>
public sealed class Limits(Phrases phrases, Values values, Reader reader)
{
    /// <summary>A limit: <c>€900 a month together</c>, <c>3 a week for each customer</c>.</summary>
    /// <param name="kind">The kind of decision it stands on.</param>
    /// <param name="limit">The limit.</param>
    public Sentence Of(DecisionKind kind, Limit limit)
    {
        var amount = Bound(kind, limit);
        var text = phrases.Say($"Limit.{limit.Measure}", amount, BasisOf(limit.Basis));
        text = limit.Basis.IsRunning ? text : phrases.Say("Each", amount);
        text = limit.IsIncluded ? text : phrases.Say("Limit.Under", text);
        return limit.PerFact is { } per ? phrases.Say("Limit.Per", text, NameOf(kind, per)) : text;
    }

    /// <summary>What is left: <c>€706 left in February, of €900</c>.</summary>
    /// <param name="kind">The kind of decision.</param>
    /// <param name="left">What is left.</param>
    public Sentence Left(DecisionKind kind, LimitLeft left)
    {
        var amount = Value(kind, left.Limit, left.Left);
        var text = phrases.Say("Left", amount, Period(left), Bound(kind, left.Limit));
        return left.Scope is { } scope ? phrases.Say("Left.For", text, Sentence.Typed(scope)) : text;
    }

    private Sentence Bound(DecisionKind kind, Limit limit) => Value(kind, limit, limit.Bound);

    private Sentence Value(DecisionKind kind, Limit limit, decimal value) =>
        limit.SumOf is { } sum && kind.FindFact(sum) is { } fact ? values.At(fact, value) : values.Number(value);

    private Sentence BasisOf(Basis basis) => phrases.Say($"Basis.{basis.Unit}", values.Number(basis.Days));

    private Sentence Period(LimitLeft left) =>
        left.Limit.Basis.Unit switch
        {
            BasisUnit.Month => phrases.Say("In.Month", Sentence.Of(Days.Month(left.From, reader.Culture))),
            BasisUnit.Year => phrases.Say("In.Year", Sentence.Of(left.From.ToString("yyyy", reader.Culture))),
            var unit => phrases.Say($"In.{unit}", values.Number(left.Limit.Basis.Days)),
        };

    private static Sentence NameOf(DecisionKind kind, string key) =>
        kind.FindFact(key) is null ? Sentence.Typed(key) : Sentence.Typed(key.Replace('_', ' '));
}
