namespace Remit.Rules.Reading;

/// <summary>Whether a number, as written, is one that a fact takes (F2, F5).</summary>
internal static class FactBounds
{
    /// <summary>What is wrong with a number, or null.</summary>
    public static Problem? Check(Fact fact, WrittenNumber written) =>
        CheckForm(fact, written) ?? CheckSign(fact, written) ?? CheckRange(fact, written.Value);

    /// <summary>Whether it is finer than the fact's step, or ambiguous.</summary>
    public static Problem? CheckForm(Fact fact, WrittenNumber written)
    {
        if (fact is { Kind: FactKind.Money, Derive: null, Currency: { } currency })
        {
            return CheckDecimals(fact.Key, currency, written) ?? CheckStep(fact, written);
        }

        if (fact.Kind is FactKind.Days or FactKind.Months && written.Decimals > 0)
        {
            return new("finer-than-step", fact.Key, $"'{fact.Key}' counts whole {UnitOf(fact)}, not '{written.Text}'.");
        }

        return written.MayBeGrouped && DecimalsOf(fact) is not >= 3
            ? NumberText.Ambiguous(fact.Key, written)
            : CheckStep(fact, written);
    }

    /// <summary>Whether an amount has more decimals than its currency.</summary>
    public static Problem? CheckDecimals(string subject, Currency currency, WrittenNumber written) =>
        written.Decimals <= currency.Decimals
            ? null
            : Refused.Of(
                subject,
                "finer-than-step",
                $"'{written.Text}' is finer than {currency} goes: it has {CountOf(currency.Decimals)}.",
                written.MayBeGrouped
                    ? $"if you mean {written.Text.Replace(".", " ", StringComparison.Ordinal)}, write {written.Text.Replace(".", "", StringComparison.Ordinal)}"
                    : null
            );

    /// <summary>Whether a fact that is never negative was given a negative number; what is computed may be.</summary>
    public static Problem? CheckSign(Fact fact, WrittenNumber written) =>
        written.Value < 0 && fact is { Derive: null, From: null or >= 0 }
            ? new(
                "out-of-range",
                fact.Key,
                $"'{fact.Key}' is never negative, so not '{written.Text}'.",
                "where it may be, the fact says from: -N"
            )
            : null;

    /// <summary>Whether a number lies outside what the fact takes.</summary>
    public static Problem? CheckRange(Fact fact, decimal value) =>
        value < fact.From || value > fact.To
            ? new(
                "out-of-range",
                fact.Key,
                $"'{fact.Key}' does not take {AmountWriter.Write(fact, value)}.",
                RangeOf(fact)
            )
            : null;

    /// <summary>The decimals of a fact's step; null when it has none.</summary>
    public static int? DecimalsOf(Fact fact) => (fact.EffectiveStep / 1.0000000000000000000000000000m)?.Scale;

    private static Problem? CheckStep(Fact fact, WrittenNumber written) =>
        fact.EffectiveStep is { } step && written.Value % step != 0
            ? new(
                "finer-than-step",
                fact.Key,
                $"'{fact.Key}' goes in steps of {NumberText.Write(step)}: '{written.Text}' lies between two."
            )
            : null;

    private static string UnitOf(Fact fact) => fact.Kind == FactKind.Days ? "days" : "months";

    private static string RangeOf(Fact fact) =>
        (fact.From, fact.To) switch
        {
            ({ } from, { } to) => $"from {AmountWriter.Write(fact, from)} to {AmountWriter.Write(fact, to)}",
            (null, { } to) => $"up to {AmountWriter.Write(fact, to)}",
            _ => $"at least {AmountWriter.Write(fact, fact.From ?? 0)}",
        };

    private static string CountOf(int decimals) =>
        decimals switch
        {
            0 => "no decimals",
            1 => "one decimal",
            2 => "two decimals",
            3 => "three decimals",
            _ => $"{decimals} decimals",
        };
}
