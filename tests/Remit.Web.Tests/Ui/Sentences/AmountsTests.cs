using System.Globalization;
using Remit.Rules;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Tests.Ui.Sentences;

public sealed class AmountsTests
{
    [Theory]
    [InlineData("en-GB", "EUR", "60", "€60")]
    [InlineData("en-GB", "EUR", "38.5", "€38.50")]
    [InlineData("en-GB", "EUR", "-3", "-€3")]
    [InlineData("de-DE", "EUR", "1250.5", "1.250,50\u00a0€")]
    [InlineData("en-GB", "KES", "15000", "KES\u00a015,000")]
    [InlineData("en-GB", "JPY", "1200", "¥1,200")]
    [InlineData("en-GB", "KWD", "1.25", "KWD\u00a01.250")]
    public void Money_is_written_in_the_marks_of_the_reader(string culture, string currency, string amount, string text)
    {
        var value = decimal.Parse(amount, CultureInfo.InvariantCulture);

        Assert.Equal(text, Amounts.Money(value, Currency.Of(currency), CultureInfo.GetCultureInfo(culture)));
    }

    [Fact]
    public void In_a_column_the_smallest_unit_is_always_there()
    {
        var british = CultureInfo.GetCultureInfo("en-GB");

        Assert.Equal("€60.00", Amounts.Money(60, Currency.Of("EUR"), british, isFull: true));
    }
}
