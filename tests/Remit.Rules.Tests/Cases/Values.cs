using System.Globalization;

namespace Remit.Rules.Tests.Cases;

/// <summary>Values as a person would give them, in few words.</summary>
internal static class Values
{
    public static readonly Currency Eur = Currency.Of("EUR");
    public static readonly Currency Usd = Currency.Of("USD");

    public static FactValue Euro(decimal amount) => new FactValue.Money(amount, Eur);

    public static FactValue Dollar(decimal amount) => new FactValue.Money(amount, Usd);

    public static FactValue Of(decimal number, string? unit = null) => new FactValue.Number(number, unit);

    public static FactValue Text(string text) => new FactValue.Choice(text);

    public static FactValue On(string date) => new FactValue.Date(Day(date));

    public static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
