using System.Globalization;
using Remit.Rules;

namespace Remit.Web.Ui.Sentences;

/// <summary>Amounts as the reader writes them: the culture's marks, the currency's own sign or letters.</summary>
public static class Amounts
{
    private const int SignRightBefore = 0;
    private const int SignBeforeAfterSpace = 2;

    /// <summary>An amount of money: <c>€60</c>, <c>€38.50</c>, <c>60 €</c>, <c>KES 15,000</c>.</summary>
    /// <param name="amount">The exact amount.</param>
    /// <param name="currency">Its currency.</param>
    /// <param name="culture">The reader's.</param>
    /// <param name="isFull">Whether the smallest unit is shown for whole amounts too, as in a column.</param>
    public static string Money(decimal amount, Currency currency, CultureInfo culture, bool isFull = false)
    {
        var format = (NumberFormatInfo)culture.NumberFormat.Clone();
        var isWhole = amount == decimal.Truncate(amount);
        format.CurrencySymbol = SignOf(currency);
        format.CurrencyDecimalDigits = isWhole && !isFull ? 0 : Math.Max(currency.Decimals, amount.Scale > 2 ? 2 : 0);
        if (format.CurrencyPositivePattern == SignRightBefore && format.CurrencySymbol.Length > 1)
        {
            format.CurrencyPositivePattern = SignBeforeAfterSpace;
        }

        return amount.ToString("C", format).Replace(' ', '\u00a0');
    }

    /// <summary>Whether the sign of a currency is written before the amount.</summary>
    /// <param name="culture">The reader's.</param>
    public static bool IsSignFirst(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.NumberFormat.CurrencyPositivePattern is 0 or 2;
    }

    /// <summary>A number: <c>1,250.5</c>, without zeros at the end.</summary>
    /// <param name="number">The number.</param>
    /// <param name="culture">The reader's.</param>
    public static string Number(decimal number, CultureInfo culture) => number.ToString("#,0.############", culture);

    /// <summary>The sign or letters of a currency; letters where a sign could be taken for another currency.</summary>
    /// <param name="currency">The currency.</param>
    public static string SignOf(Currency currency) =>
        currency.Code switch
        {
            "EUR" => "€",
            "USD" => "$",
            "GBP" => "£",
            "JPY" => "¥",
            "INR" => "₹",
            "ILS" => "₪",
            "NGN" => "₦",
            "KRW" => "₩",
            _ => currency.Code,
        };
}
