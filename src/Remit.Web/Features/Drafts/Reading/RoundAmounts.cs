using System.Collections.Frozen;
using System.Globalization;
using Remit.Rules;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// Amounts worth offering in a currency. Starters name them for currencies whose unit buys about as much as a euro;
/// elsewhere they are multiplied by a round number, so that the offers stay round and small.
/// </summary>
internal static class RoundAmounts
{
    // Rounded from central banks' reference rates of 2025; only the order of magnitude matters.
    private static readonly FrozenDictionary<string, int> Factors = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["BRL"] = 5,
        ["CNY"] = 5,
        ["ILS"] = 5,
        ["MYR"] = 5,
        ["PLN"] = 5,
        ["RON"] = 5,
        ["DKK"] = 10,
        ["MAD"] = 10,
        ["NOK"] = 10,
        ["SEK"] = 10,
        ["ZAR"] = 20,
        ["MXN"] = 20,
        ["CZK"] = 25,
        ["THB"] = 50,
        ["TRY"] = 50,
        ["EGP"] = 50,
        ["UAH"] = 50,
        ["PHP"] = 50,
        ["INR"] = 100,
        ["JPY"] = 100,
        ["KES"] = 100,
        ["ETB"] = 100,
        ["BDT"] = 100,
        ["RSD"] = 100,
        ["ISK"] = 100,
        ["PKR"] = 250,
        ["LKR"] = 250,
        ["HUF"] = 500,
        ["XAF"] = 500,
        ["XOF"] = 500,
        ["CLP"] = 1000,
        ["KRW"] = 1000,
        ["NGN"] = 1000,
        ["RWF"] = 1000,
        ["TZS"] = 2500,
        ["UGX"] = 5000,
        ["COP"] = 5000,
        ["IDR"] = 10000,
        ["VND"] = 25000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>An amount for currencies like the euro, as it is offered in another.</summary>
    public static decimal In(Currency currency, decimal amount) => amount * Factors.GetValueOrDefault(currency.Code, 1);

    /// <summary>The currency of the reader's country; the euro where they name none.</summary>
    public static Currency CurrencyOf(CultureInfo culture) =>
        culture is { IsNeutralCulture: false, LCID: not 0x7F }
        && Currency.Find(new RegionInfo(culture.Name).ISOCurrencySymbol) is { } currency
            ? currency
            : Currency.Of("EUR");
}
