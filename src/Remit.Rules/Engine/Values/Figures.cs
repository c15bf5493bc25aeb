using System.Globalization;

namespace Remit.Rules.Engine;

/// <summary>Values of ordered facts as invariant text with their unit.</summary>
internal static class Figures
{
    /// <summary>Whether a number is beyond the largest that is taken; within it nothing the rules compute overflows.</summary>
    public static bool IsTooLarge(decimal value) => decimal.Abs(value) > NumberText.Largest;

    public static string Of(Fact fact, decimal at) =>
        fact.Kind == FactKind.Date ? Text(DateOnly.FromDayNumber((int)at))
        : UnitOf(fact) is { } unit ? $"{Plain(at)} {unit}"
        : Plain(at);

    public static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Digits without trailing zeros.</summary>
    public static string Plain(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>The unit of a fact's values; null when it has none.</summary>
    public static string? UnitOf(Fact fact) =>
        fact.Kind switch
        {
            FactKind.Money => fact.Currency?.Code,
            FactKind.Percent => "%",
            FactKind.Days => "days",
            FactKind.Months => "months",
            _ => fact.Unit,
        };

    public static string Of(Fact fact, Place place) =>
        place.IsNotApplicable ? Fact.NotApplicable : place.Text ?? Of(fact, place.At);
}
