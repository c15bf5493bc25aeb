using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Remit.Rules;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Ui.Forms;

/// <summary>
/// The currencies that some country uses, with what people call them, as the culture data of the system (CLDR) has them.
/// </summary>
public static class KnownCurrencies
{
    private static readonly ImmutableArray<(string Language, RegionInfo Region)> Regions =
    [
        .. CultureInfo
            .GetCultures(CultureTypes.SpecificCultures)
            .Where(culture => !culture.EnglishName.Contains("World", StringComparison.Ordinal))
            .Select(culture => (culture.TwoLetterISOLanguageName, RegionOf(culture)))
            .Where(one => one.Item2 is not null)
            .Select(one => (one.TwoLetterISOLanguageName, one.Item2!)),
    ];

    private static readonly FrozenSet<string> Codes = Regions
        .Select(one => one.Region.ISOCurrencySymbol)
        .Where(code => Currency.Find(code) is not null && !code.StartsWith("XX", StringComparison.Ordinal))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<(string Code, string Language), ImmutableArray<string>> Named = new();

    /// <summary>The currency somebody names by its letters, its sign or its name; null when none, or more than one, is.</summary>
    /// <param name="typed">Such as <c>EUR</c>, <c>€</c>, <c>euros</c>.</param>
    /// <param name="culture">The reader's; a sign that several use is that of where they live.</param>
    public static Currency? Find(string typed, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(culture);
        var text = typed.Trim();
        if (Currency.Find(text) is { } written)
        {
            return Codes.Contains(written.Code) ? written : null;
        }

        var own = RegionOf(culture)?.ISOCurrencySymbol;
        var called = Codes.Select(Currency.Of).Where(one => IsCalled(one, text, culture)).ToList();
        return called.Find(one => string.Equals(one.Code, own, StringComparison.Ordinal))
            ?? (called is [var only] ? only : null);
    }

    /// <summary>What people call a currency: its name in English and in the reader's language, and the name of its unit.</summary>
    /// <param name="currency">The currency.</param>
    /// <param name="culture">The reader's.</param>
    public static ImmutableArray<string> NamesOf(Currency currency, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(currency);
        ArgumentNullException.ThrowIfNull(culture);
        return Named.GetOrAdd(
            (currency.Code, culture.TwoLetterISOLanguageName),
            key => NamesOf(key.Code, key.Language)
        );
    }

    private static ImmutableArray<string> NamesOf(string code, string language)
    {
        var regions = Regions.Where(one => string.Equals(one.Region.ISOCurrencySymbol, code, StringComparison.Ordinal));
        var names = regions.SelectMany(one =>
            string.Equals(one.Language, language, StringComparison.Ordinal)
                ? new[] { one.Region.CurrencyEnglishName, one.Region.CurrencyNativeName }
                : [one.Region.CurrencyEnglishName]
        );
        var all = names.SelectMany(name => new[] { name, name.Split(' ', '-')[^1] }).Where(name => name.Length > 2);
        return [.. all.SelectMany(name => new[] { $"{name}s", name }).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static bool IsCalled(Currency currency, string text, CultureInfo culture) =>
        string.Equals(Amounts.SignOf(currency), text, StringComparison.Ordinal)
        || NamesOf(currency, culture).Contains(text, StringComparer.OrdinalIgnoreCase);

    private static RegionInfo? RegionOf(CultureInfo culture)
    {
        try
        {
            return culture.IsNeutralCulture || culture.Name.Length == 0 ? null : new RegionInfo(culture.Name);
        }
        catch (ArgumentException)
        {
            // A language without a country, such as Esperanto.
            return null;
        }
    }
}
