using System.Collections.Immutable;
using System.Globalization;
using Remit.Rules;

namespace Remit.Web.Features.Examples;

/// <summary>The rates a scenario agrees on.</summary>
internal static class ScenarioRates
{
    private const string DateKey = "date";

    /// <summary>Every dated rate: one unit of the holding's currency in each other currency.</summary>
    public static ImmutableArray<ExchangeRate> Of(Scenario scenario) =>
        [
            .. scenario
                .Grants.Where(held => held.RateAgreed.ContainsKey(DateKey))
                .SelectMany(held =>
                    held.RateAgreed.Keys.Where(code => code != DateKey && code != held.Unit)
                        .Select(code => new ExchangeRate(
                            Currency.Of(held.Unit),
                            Currency.Of(code),
                            Units(held, code) / Units(held, held.Unit),
                            DateOnly.ParseExact(held.RateAgreed[DateKey], "yyyy-MM-dd", CultureInfo.InvariantCulture)
                        ))
                ),
        ];

    /// <summary>How many units of a currency stand in the agreed rate.</summary>
    /// <exception cref="FormatException">The rate does not name the currency.</exception>
    public static decimal Units(Scenario.Holding held, string code) =>
        held.RateAgreed.TryGetValue(code, out var units)
            ? decimal.Parse(units, NumberStyles.Number, CultureInfo.InvariantCulture)
            : throw new FormatException($"'{held.Holder}' agreed no rate to {code}.");
}
