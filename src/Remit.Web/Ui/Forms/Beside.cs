using System.Collections.Immutable;
using System.Globalization;
using Remit.Rules;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Ui.Forms;

/// <summary>
/// What may stand beside a number somebody types, before or after it: the sign or letters of the currency, or the unit,
/// which the page itself writes there.
/// </summary>
public sealed record Beside
{
    private Beside(IEnumerable<string?> marks) =>
        Marks = [.. marks.OfType<string>().Select(TypedAmount.InOneSpace).Where(mark => mark.Length > 0)];

    /// <summary>Nothing.</summary>
    public static Beside Nothing { get; } = new([]);

    /// <summary>What is written for it, with single spaces.</summary>
    public ImmutableArray<string> Marks { get; }

    /// <summary>The currency, where the number is an amount of money.</summary>
    public Currency? Currency { get; private init; }

    /// <summary>The sign, the letters and the names of a currency, and what it is written with where the reader lives.</summary>
    /// <param name="currency">The currency; null for none.</param>
    /// <param name="culture">The reader's.</param>
    public static Beside Money(Currency? currency, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return currency is null
            ? Nothing
            : new([
                currency.Code,
                Amounts.SignOf(currency),
                IsOf(culture, currency) ? culture.NumberFormat.CurrencySymbol : null,
                .. KnownCurrencies.NamesOf(currency, culture),
            ])
            {
                Currency = currency,
            };
    }

    /// <summary>A unit in its forms: hour, hours.</summary>
    /// <param name="forms">The forms; null and empty ones are none.</param>
    public static Beside Unit(params IEnumerable<string?> forms) => new(forms);

    /// <summary>The number without what may stand beside it.</summary>
    /// <param name="text">What was typed, with single spaces.</param>
    internal string Strip(string text)
    {
        var isBelow = text.StartsWith('-');
        var bare = isBelow ? text[1..].TrimStart() : text;
        if (Marks.FirstOrDefault(mark => IsBefore(bare, mark)) is { } before)
        {
            bare = bare[before.Length..].TrimStart();
        }

        if (Marks.FirstOrDefault(mark => IsAfter(bare, mark)) is { } after)
        {
            bare = bare[..^after.Length].TrimEnd();
        }

        return isBelow ? "-" + bare : bare;
    }

    private static bool IsBefore(string text, string mark) =>
        text.StartsWith(mark, StringComparison.OrdinalIgnoreCase)
        && !AreDigits(mark[^1], text.ElementAtOrDefault(mark.Length));

    private static bool IsAfter(string text, string mark) =>
        text.EndsWith(mark, StringComparison.OrdinalIgnoreCase)
        && !AreDigits(text.ElementAtOrDefault(text.Length - mark.Length - 1), mark[0]);

    // A unit that begins with a digit is not told from the number it stands right behind.
    private static bool AreDigits(char one, char other) => char.IsAsciiDigit(one) && char.IsAsciiDigit(other);

    private static bool IsOf(CultureInfo culture, Currency currency) =>
        culture is { IsNeutralCulture: false, LCID: not Invariant }
        && string.Equals(new RegionInfo(culture.Name).ISOCurrencySymbol, currency.Code, StringComparison.Ordinal);

    private const int Invariant = 0x7F;
}
