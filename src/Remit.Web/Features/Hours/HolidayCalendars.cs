using System.Collections.Frozen;
using System.Collections.Immutable;
using PublicHoliday;

namespace Remit.Web.Features.Hours;

/// <summary>
/// The public holidays of countries, those that hold everywhere in one. What a region keeps besides is a day away.
/// </summary>
internal static class HolidayCalendars
{
    private static readonly FrozenDictionary<string, Func<IPublicHolidays>> Known = new Dictionary<
        string,
        Func<IPublicHolidays>
    >(StringComparer.Ordinal)
    {
        ["AT"] = () => new AustriaPublicHoliday(),
        ["AU"] = () => new AustraliaPublicHoliday(),
        ["BE"] = () => new BelgiumPublicHoliday(),
        ["BR"] = () => new BrazilPublicHoliday(),
        ["CH"] = () => new SwitzerlandPublicHoliday(false, false, false),
        ["CZ"] = () => new CzechRepublicPublicHoliday(),
        ["DE"] = () => new GermanPublicHoliday(),
        ["DK"] = () => new DenmarkPublicHoliday(),
        ["EE"] = () => new EstoniaPublicHoliday(),
        ["ES"] = () => new SpainPublicHoliday(),
        ["FI"] = () => new FinlandPublicHoliday(false),
        ["FR"] = () => new FrancePublicHoliday(),
        ["GB"] = () => new UKBankHoliday(),
        ["GR"] = () => new GreecePublicHoliday(),
        ["HR"] = () => new CroatiaPublicHoliday(),
        ["HU"] = () => new HungaryPublicHoliday(),
        ["IE"] = () => new IrelandPublicHoliday(),
        ["IT"] = () => new ItalyPublicHoliday(),
        ["JP"] = () => new JapanPublicHoliday(),
        ["LT"] = () => new LithuaniaPublicHoliday(),
        ["LU"] = () => new LuxembourgPublicHoliday(),
        ["LV"] = () => new LatviaPublicHoliday(),
        ["MX"] = () => new MexicoPublicHoliday(),
        ["NL"] = () => new DutchPublicHoliday(),
        ["NO"] = () => new NorwayPublicHoliday(),
        ["NZ"] = () => new NewZealandPublicHoliday(),
        ["PL"] = () => new PolandPublicHoliday(),
        ["PT"] = () => new PortugalPublicHoliday(),
        ["RO"] = () => new RomanianPublicHoliday(),
        ["SE"] = () => new SwedenPublicHoliday(),
        ["SI"] = () => new SloveniaPublicHoliday(),
        ["SK"] = () => new SlovakiaPublicHoliday(),
        ["US"] = () => new USAPublicHoliday(),
        ["ZA"] = () => new SouthAfricaPublicHoliday(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The codes of all countries there are holidays of.</summary>
    public static IEnumerable<string> All => Known.Keys;

    /// <summary>Whether there are holidays of a country.</summary>
    /// <param name="country">Its code in two letters.</param>
    public static bool Knows(string country) => Known.ContainsKey(country);

    /// <summary>The holidays of some years, in order.</summary>
    /// <param name="country">The country; null for none.</param>
    /// <param name="first">The first year.</param>
    /// <param name="years">How many.</param>
    public static IEnumerable<DateOnly> Of(string? country, int first, int years) =>
        country is null
            ? []
            : Enumerable
                .Range(first, years)
                .SelectMany(year => Known[country]().PublicHolidays(year))
                .Select(DateOnly.FromDateTime)
                .Order();

    /// <summary>The next holidays from a day on.</summary>
    /// <param name="country">The country; null for none.</param>
    /// <param name="from">The first day looked at.</param>
    /// <param name="most">How many.</param>
    public static ImmutableArray<DateOnly> Next(string? country, DateOnly from, int most) =>
        [.. Of(country, from.Year, 2).Where(day => day >= from).Take(most)];
}
