using System.Globalization;
using System.Text.RegularExpressions;
using Remit.Rules;
using Remit.Web.Outcomes;

namespace Remit.Web.Ui.Forms;

/// <summary>
/// Reads a number somebody typed: with their decimal mark, and their group mark only between groups of three. What could
/// be meant in two ways is refused, never guessed.
/// </summary>
public static partial class TypedAmount
{
    // What is this long or shorter and passes is always a decimal, so that reading it cannot fail: what somebody typed
    // would stand in the message of the failure, and so in the log.
    private const int Longest = 28;

    private const decimal Example = 60;

    /// <summary>The number.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="culture">The reader's.</param>
    /// <param name="field">The field it was typed into.</param>
    /// <param name="beside">What may stand beside it; nothing where none is named.</param>
    public static Outcome<decimal> Read(string typed, CultureInfo culture, string field, Beside? beside = null)
    {
        var text = (beside ?? Beside.Nothing).Strip(InOneSpace(typed));
        var (point, group) = Marks(culture);
        if (!Plausible.IsMatch(text) || text.Length > Longest)
        {
            return beside?.Currency is { } currency && IsMarked(text)
                ? InCurrency(typed, culture, field, currency)
                : Refusal.Invalid("amount-unreadable", field, typed.Trim(), $"1234{point}50");
        }

        var parts = text.Split(point);
        var isGrouped = IsWhole(parts[0], group) || IsWhole(parts[0], " ");
        if (parts.Length > 2 || !isGrouped || (parts.Length == 2 && !Digits.IsMatch(parts[1])))
        {
            return Refusal.Invalid("amount-grouping", field, typed.Trim(), $"1234{point}50");
        }

        var plain = Separators.Replace(parts[0], "") + (parts.Length == 2 ? "." + parts[1] : "");
        return decimal.Parse(
            plain,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture
        );
    }

    /// <summary>Why an amount of money that was kept as it was typed cannot be used.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="culture">The reader's.</param>
    /// <param name="field">The field it was typed into.</param>
    /// <param name="currency">The currency of its amounts by now.</param>
    public static Refusal WhyNot(string typed, CultureInfo culture, string field, Currency currency) =>
        Read(typed, culture, field, Beside.Money(currency, culture)).Refusals.FirstOrDefault()
        ?? InCurrency(typed, culture, field, currency);

    /// <summary>A number as the reader would type it.</summary>
    /// <param name="number">The number.</param>
    /// <param name="culture">The reader's.</param>
    public static string Write(decimal number, CultureInfo culture) =>
        number
            .ToString("0.############", CultureInfo.InvariantCulture)
            .Replace(".", Marks(culture).Point, StringComparison.Ordinal);

    /// <summary>A text in which every space, and every group mark that is none of the reader's, is one space.</summary>
    /// <param name="text">The text.</param>
    internal static string InOneSpace(string text) => Spaces.Replace(text.Trim(), " ");

    private static Refusal InCurrency(string typed, CultureInfo culture, string field, Currency currency) =>
        Refusal.Invalid(
            "amount-in-currency",
            field,
            typed.Trim(),
            currency.Code,
            Sentences.Amounts.Money(Example, currency, culture)
        );

    // A number with the sign or the letters of a currency beside it; one letter alone is a slip.
    private static bool IsMarked(string text) => Marked.IsMatch(text) && CurrencySign.IsMatch(text);

    private static (string Point, string Group) Marks(CultureInfo culture) =>
        string.Equals(culture.NumberFormat.NumberDecimalSeparator, ",", StringComparison.Ordinal)
            ? (",", ".")
            : (".", ",");

    private static bool IsWhole(string text, string group)
    {
        var groups = text.TrimStart('-').Split(group);
        return groups.All(part => Digits.IsMatch(part))
            && (groups.Length == 1 || (groups[0].Length <= 3 && groups.Skip(1).All(part => part.Length == 3)));
    }

    [GeneratedRegex(@"[\s\u00a0\u202f'’]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces { get; }

    [GeneratedRegex(@"^-?[0-9][0-9., ]*\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plausible { get; }

    [GeneratedRegex(@"^[^0-9]*[0-9][0-9., ]*[^0-9]*\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marked { get; }

    [GeneratedRegex(@"\p{Sc}|\p{L}{2}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CurrencySign { get; }

    [GeneratedRegex(@"^[0-9]+\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits { get; }

    [GeneratedRegex("[., ]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Separators { get; }
}
