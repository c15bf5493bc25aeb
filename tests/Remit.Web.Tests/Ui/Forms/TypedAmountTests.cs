using System.Globalization;
using Remit.Web.Ui.Forms;

namespace Remit.Web.Tests.Ui.Forms;

public sealed class TypedAmountTests
{
    [Theory]
    [InlineData("en-GB", "38", "38")]
    [InlineData("en-GB", "84.50", "84.50")]
    [InlineData("en-GB", "1,000", "1000")]
    [InlineData("en-GB", "1,234,567.89", "1234567.89")]
    [InlineData("en-GB", "1 000", "1000")]
    [InlineData("de-DE", "84,50", "84.50")]
    [InlineData("de-DE", "1.000", "1000")]
    [InlineData("de-DE", "1.234,5", "1234.5")]
    [InlineData("de-CH", "1’000.50", "1000.50")]
    [InlineData("fr-FR", "1\u202f000,5", "1000.5")]
    [InlineData("en-GB", " 7 ", "7")]
    [InlineData("en-GB", "-3", "-3")]
    public void It_is_read_with_the_marks_of_the_reader(string culture, string typed, string read)
    {
        Assert.Equal(decimal.Parse(read, CultureInfo.InvariantCulture), Read(culture, typed).Value);
    }

    [Theory]
    [InlineData("en-GB", "84,50")]
    [InlineData("en-GB", "1,00")]
    [InlineData("en-GB", "1.2.3")]
    [InlineData("en-GB", "1,000,00")]
    [InlineData("en-GB", "1,000 000")]
    [InlineData("de-DE", "84.50")]
    [InlineData("de-DE", "1.00")]
    [InlineData("de-DE", "1,2,3")]
    [InlineData("en-GB", "5.")]
    public void What_could_be_meant_in_two_ways_is_refused(string culture, string typed)
    {
        Assert.Equal("amount-grouping", Assert.Single(Read(culture, typed).Refusals).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("84x")]
    [InlineData("1e3")]
    [InlineData("--3")]
    [InlineData("12345678901234567890123456789")]
    public void What_is_no_number_is_refused(string typed)
    {
        Assert.Equal("amount-unreadable", Assert.Single(Read("en-GB", typed).Refusals).Code);
    }

    [Theory]
    [InlineData("en-GB", "84.5")]
    [InlineData("de-DE", "84,5")]
    public void What_is_written_is_what_the_reader_would_type(string culture, string typed)
    {
        Assert.Equal(typed, TypedAmount.Write(84.50m, CultureInfo.GetCultureInfo(culture)));
    }

    [Theory]
    [InlineData("de-DE", "EUR", "60 €", "60")]
    [InlineData("de-DE", "EUR", "€60", "60")]
    [InlineData("de-DE", "EUR", "60\u00a0EUR", "60")]
    [InlineData("de-DE", "EUR", "eur\u202f1.060,50", "1060.50")]
    [InlineData("en-GB", "EUR", "-€3", "-3")]
    [InlineData("en-GB", "EUR", "€-3", "-3")]
    [InlineData("de-CH", "CHF", "CHF 1’000", "1000")]
    [InlineData("sv-SE", "SEK", "60 kr", "60")]
    [InlineData("en-AU", "AUD", "$60", "60")]
    public void The_currency_s_own_sign_or_letters_may_stand_on_either_side(
        string culture,
        string currency,
        string typed,
        string read
    )
    {
        Assert.Equal(decimal.Parse(read, CultureInfo.InvariantCulture), ReadIn(culture, currency, typed).Value);
    }

    [Fact]
    public void Every_reader_may_write_a_currency_with_its_letters()
    {
        foreach (var culture in CultureInfo.GetCultures(CultureTypes.AllCultures))
        {
            Assert.Equal(60, ReadIn(culture.Name, "EUR", "60 EUR").Value);
        }
    }

    [Theory]
    [InlineData("en-GB", "EUR", "60 $")]
    [InlineData("en-GB", "EUR", "$60")]
    [InlineData("en-GB", "EUR", "60 GBP")]
    [InlineData("en-GB", "EUR", "US$ 60")]
    [InlineData("en-GB", "AUD", "$60")]
    [InlineData("en-GB", "EUR", "60 kr")]
    public void Another_currency_is_refused_with_the_one_expected(string culture, string currency, string typed)
    {
        var refusal = Assert.Single(ReadIn(culture, currency, typed).Refusals);

        Assert.Equal("amount-in-currency", refusal.Code);
        Assert.Equal([typed, currency], refusal.About.Take(2));
    }

    [Theory]
    [InlineData("€")]
    [InlineData("4o")]
    [InlineData("1e3")]
    [InlineData("60 - 70")]
    public void With_a_currency_what_is_no_number_is_refused(string typed)
    {
        Assert.Equal("amount-unreadable", Assert.Single(ReadIn("en-GB", "EUR", typed).Refusals).Code);
    }

    private static Remit.Web.Outcomes.Outcome<decimal> ReadIn(string culture, string currency, string typed)
    {
        var reader = CultureInfo.GetCultureInfo(culture);
        return TypedAmount.Read(typed, reader, "amount", Beside.Money(Remit.Rules.Currency.Of(currency), reader));
    }

    private static Remit.Web.Outcomes.Outcome<decimal> Read(string culture, string typed) =>
        TypedAmount.Read(typed, CultureInfo.GetCultureInfo(culture), "amount");
}
