using System.Globalization;

namespace Remit.Rules.Engine;

/// <summary>Values of ordered facts as invariant text with their unit.</summary>
internal static class Figures
{
    public static string Of(Fact fact, decimal at) =>
        fact.Kind switch
        {
            FactKind.Money when fact.Currency is { } currency => $"{Plain(at)} {currency}",
            FactKind.Percent => $"{Plain(at)} %",
            FactKind.Days => $"{Plain(at)} days",
            FactKind.Months => $"{Plain(at)} months",
            FactKind.Date => DateOnly.FromDayNumber((int)at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => fact.Unit is { } unit ? $"{Plain(at)} {unit}" : Plain(at),
        };

    /// <summary>Digits without trailing zeros.</summary>
    public static string Plain(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string Of(Fact fact, Place place) =>
        place.IsNotApplicable ? Fact.NotApplicable : place.Text ?? Of(fact, place.At);
}
