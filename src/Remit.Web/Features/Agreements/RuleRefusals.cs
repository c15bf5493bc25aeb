using System.Collections.Immutable;
using System.Globalization;
using Remit.Rules;
using Remit.Web.Outcomes;
using Remit.Web.Ui.Forms;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Agreements;

/// <summary>
/// What the rules refuse, said to whoever typed it: the sentence of the code, filled with what is accepted here. The
/// rules' own sentences are for authors of agreements.
/// </summary>
internal static class RuleRefusals
{
    /// <summary>The refusal of a problem with an answer to what a kind of decision asks.</summary>
    public static Refusal Of(DecisionKind kind, Problem problem)
    {
        if (kind.FindFact(problem.Subject) is not { } fact)
        {
            var isWhole = string.Equals(problem.Subject, kind.Name, StringComparison.Ordinal);
            return Refusal.Invalid(problem.Code, isWhole ? null : problem.Subject, problem.Subject, kind.DisplayName);
        }

        return Refusal.Invalid(
            problem.Code,
            fact.Key,
            Accepted(fact),
            RangeOf(fact),
            At(fact, fact.EffectiveStep ?? 1),
            fact.Currency?.Code ?? "",
            Words(fact.Tax == Tax.Excluded ? "tax-excluded" : "tax-included")
        ) with
        {
            Named = FactName.Of(fact),
        };
    }

    private static string Accepted(Fact fact)
    {
        var own = fact.Kind switch
        {
            FactKind.Money => Words("accepts-money", fact.Currency?.Code ?? ""),
            FactKind.Percent => Words("accepts-percent"),
            FactKind.Days => Words("accepts-days"),
            FactKind.Months => Words("accepts-months"),
            FactKind.Date => Words("accepts-date"),
            FactKind.YesNo => Words("accepts-yes-no"),
            FactKind.Choice when !fact.Choices.IsEmpty => Words("accepts-choice", string.Join(", ", fact.Choices)),
            FactKind.Choice => Words("accepts-name"),
            _ => Words("accepts-number", fact.Unit ?? "").TrimEnd(),
        };
        return fact.AllowsNotApplicable ? Words("accepts-none-too", own, Fact.NotApplicable) : own;
    }

    private static string RangeOf(Fact fact)
    {
        var low = fact.From ?? (fact.Kind == FactKind.Date ? null : 0);
        return (low, fact.To) switch
        {
            ({ } from, { } to) => Words("range-both", At(fact, from), At(fact, to)),
            (null, { } to) => Words("range-to", At(fact, to)),
            ({ } from, null) => Words("range-from", At(fact, from)),
            _ => Accepted(fact),
        };
    }

    private static string At(Fact fact, decimal value)
    {
        var culture = CultureInfo.CurrentCulture;
        return fact switch
        {
            { Kind: FactKind.Money, Currency: { } currency } => Amounts.Money(value, currency, culture),
            { Kind: FactKind.Date } => Days.Full(DateOnly.FromDayNumber((int)value), culture),
            { Kind: FactKind.Percent } => $"{Amounts.Number(value, culture)} %",
            { Unit: { } unit } => $"{Amounts.Number(value, culture)} {unit}",
            _ => Amounts.Number(value, culture),
        };
    }

    private static string Words(string key, params ImmutableArray<string> about) =>
        RefusalWords.Find(key, about) ?? key;
}
