using Remit.Rules.Reading;

namespace Remit.Rules;

/// <summary>Values of facts as a person gives them: <c>250 EUR</c>, <c>12 months</c>, <c>yes</c>, <c>2026-03-02</c>.</summary>
public static class FactValueText
{
    /// <summary>Reads a value of a fact; what is wrong with it names the fact and what would be accepted (V6).</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="text">The text; case does not matter.</param>
    /// <param name="assumed">The currency meant where none stands; null refuses an amount without one (F3).</param>
    public static Result<FactValue> Read(Fact fact, string text, Currency? assumed = null)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(text);
        if (fact.Derive is { } derivation)
        {
            return Derived(fact, derivation);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return new Problem("empty-value", fact.Key, $"'{fact.Key}' has no value.", "leave out what is not known");
        }

        if (ConditionText.IsNotApplicable(text))
        {
            return fact.AllowsNotApplicable ? FactValue.DoesNotApply : ConditionText.NotApplicableRefused(fact);
        }

        return fact.IsOrdered && text.Contains(',', StringComparison.Ordinal)
            ? NumberText.Comma(fact.Key, text)
            : ReadKind(fact, text, assumed);
    }

    /// <summary>A value as text that reads back as the same value.</summary>
    /// <param name="value">The value.</param>
    public static string Write(FactValue value) =>
        value switch
        {
            FactValue.Number { Unit: null } number => NumberText.Write(number.Amount),
            FactValue.Number number => $"{NumberText.Write(number.Amount)} {number.Unit}",
            FactValue.Money money => WriteMoney(money),
            _ => value.ToString(),
        };

    private static Result<FactValue> ReadKind(Fact fact, string text, Currency? assumed) =>
        fact.Kind switch
        {
            FactKind.Money => MoneyReader.Read(fact, text, assumed),
            FactKind.Choice => ReadChoice(fact, text),
            FactKind.YesNo => ReadYesNo(fact, text),
            FactKind.Date => ReadDate(fact, text),
            _ => ReadNumber(fact, text),
        };

    private static Result<FactValue> ReadNumber(Fact fact, string text)
    {
        var cursor = new TextCursor(text);
        var amount = AmountReader.Take(cursor, fact);
        if (!amount.TryGet(out var number))
        {
            return Result<FactValue>.Refuse(amount.Problems);
        }

        return cursor.AtEnd()
            ? new FactValue.Number(number, HasUnit(text) ? AmountReader.UnitsOf(fact)[0] : null)
            : Refused.Of(
                fact.Key,
                "leftover",
                $"{Quoted.Of(text)}: {Quoted.Of(cursor.Rest())} is left over.",
                "one number"
            );
    }

    // A number that was read whole holds digits, marks and spaces alone, unless a unit stood behind it.
    private static bool HasUnit(string text) =>
        text.Any(c => !char.IsAsciiDigit(c) && !char.IsWhiteSpace(c) && c is not ('-' or '.'));

    private static Result<FactValue> ReadDate(Fact fact, string text) =>
        AmountReader.ReadDay(fact, text).Then<FactValue>(day => new FactValue.Date(day));

    private static Result<FactValue> ReadYesNo(Fact fact, string text) =>
        ChoiceReader.Find(fact, text) switch
        {
            "yes" => FactValue.Yes,
            "no" => FactValue.No,
            _ => ChoiceReader.Unknown(fact, text),
        };

    private static Result<FactValue> ReadChoice(Fact fact, string text)
    {
        if (ChoiceReader.Find(fact, text) is { } name)
        {
            return new FactValue.Choice(name);
        }

        return fact.TakesAnythingElse ? new FactValue.Choice(text.Trim()) : ChoiceReader.Unknown(fact, text);
    }

    private static string WriteMoney(FactValue.Money money)
    {
        var number = NumberText.Write(money.Amount, money.Currency.Decimals);
        var period = MoneyReader.PeriodOf(money.Recurs);
        var tax = money.Tax is { } said ? $"tax {MoneyReader.WordOf(said)}" : "";
        return string.Join(' ', new[] { number, money.Currency.Code, period, tax }.Where(part => part.Length > 0));
    }

    private static Problem Derived(Fact fact, Derivation derivation) =>
        new(
            "derived",
            fact.Key,
            $"'{fact.Key}' is computed from {string.Join(" and ", derivation.Facts)}.",
            "give these"
        );
}
