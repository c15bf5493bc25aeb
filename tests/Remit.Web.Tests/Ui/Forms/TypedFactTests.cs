using System.Globalization;
using Remit.Rules;
using Remit.Web.Ui.Forms;

namespace Remit.Web.Tests.Ui.Forms;

public sealed class TypedFactTests
{
    private static readonly Fact Amount = new()
    {
        Key = "amount",
        Kind = FactKind.Money,
        Currency = Currency.Of("EUR"),
    };

    [Theory]
    [InlineData("84,50")]
    [InlineData("€ 84,50")]
    [InlineData("84,50 €")]
    [InlineData("84,50 EUR")]
    [InlineData("eur 84,50")]
    public void Money_becomes_the_amount_and_its_currency(string typed)
    {
        Assert.Equal("84.50 EUR", Read(Amount, typed).Value);
    }

    [Fact]
    public void Another_currency_is_refused_with_its_field()
    {
        Assert.Equal("amount", Assert.Single(Read(Amount, "84 USD").Refusals).Field);
    }

    [Fact]
    public void A_percentage_may_carry_its_sign()
    {
        Assert.Equal("12.5", Read(new() { Key = "share", Kind = FactKind.Percent }, "12,5 %").Value);
    }

    [Fact]
    public void A_choice_is_taken_as_it_is()
    {
        Assert.Equal("reseller", Read(new() { Key = "customer", Kind = FactKind.Choice }, " reseller ").Value);
    }

    private static Remit.Web.Outcomes.Outcome<string> Read(Fact fact, string typed) =>
        TypedFact.Read(fact, typed, CultureInfo.GetCultureInfo("de-DE"));
}
