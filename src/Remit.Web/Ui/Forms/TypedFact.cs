using System.Globalization;
using Remit.Rules;
using Remit.Web.Outcomes;

namespace Remit.Web.Ui.Forms;

/// <summary>
/// Turns what somebody typed into a form into the text of a fact that files, the API and the log know:
/// <c>84,50</c> in German becomes <c>84.50 EUR</c>.
/// </summary>
public static class TypedFact
{
    /// <summary>The text.</summary>
    /// <param name="fact">What was asked.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="culture">The reader's.</param>
    public static Outcome<string> Read(Fact fact, string typed, CultureInfo culture) =>
        fact.Kind is FactKind.Choice or FactKind.YesNo or FactKind.Date || IsNotApplicable(fact, typed)
            ? typed.Trim()
            : ReadNumber(fact, typed, culture);

    /// <summary>The text of a fact as the reader would type it; as it is where no field of ours could have taken it.</summary>
    /// <param name="fact">What was asked.</param>
    /// <param name="text">The text of a value.</param>
    /// <param name="culture">The reader's.</param>
    public static string Write(Fact fact, string text, CultureInfo culture) =>
        FactValueText.Read(fact, text) is { IsOk: true, Value: var value }
            ? value switch
            {
                FactValue.Money { Recurs: Recurrence.Once, Tax: null } money when money.Currency == fact.Currency =>
                    TypedAmount.Write(money.Amount, culture),
                FactValue.Number number => TypedAmount.Write(number.Amount, culture),
                _ => text,
            }
            : text;

    private static Outcome<string> ReadNumber(Fact fact, string typed, CultureInfo culture)
    {
        var number = TypedAmount.Read(typed, culture, fact.Key, BesideOf(fact, culture));
        return number.TryGet(out var value)
            ? WithUnit(fact, value.ToString(CultureInfo.InvariantCulture))
            : Outcome<string>.Refuse(number.Refusals);
    }

    private static Beside BesideOf(Fact fact, CultureInfo culture) =>
        fact.Currency is { } currency ? Beside.Money(currency, culture)
        : fact.Kind is FactKind.Percent ? Beside.Unit("%")
        : Beside.Unit(fact.Unit);

    private static string WithUnit(Fact fact, string number) =>
        fact.Currency is { } currency ? $"{number} {currency.Code}" : number;

    private static bool IsNotApplicable(Fact fact, string typed) =>
        fact.AllowsNotApplicable && string.Equals(typed.Trim(), Fact.NotApplicable, StringComparison.OrdinalIgnoreCase);
}
