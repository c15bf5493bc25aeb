namespace Remit.Rules.Tests.Reading;

public sealed class FactValueTextTests
{
    [Theory]
    [InlineData("amount", "250 EUR", "250 EUR")]
    [InlineData("amount", "EUR 250", "250 EUR")]
    [InlineData("amount", "250EUR", "250 EUR")]
    [InlineData("amount", "eur250", "250 EUR")]
    [InlineData("amount", "1 250.5 EUR", "1250.50 EUR")]
    [InlineData("amount", "250 USD", "250 USD")]
    [InlineData("amount", "0 EUR", "0 EUR")]
    [InlineData("amount", "12 EUR tax included", "12 EUR tax included")]
    [InlineData("plan", "49 EUR per month", "49 EUR per month")]
    [InlineData("plan", "49 EUR per week tax included", "49 EUR per week tax included")]
    [InlineData("plan", "49 EUR tax included per quarter", "49 EUR per quarter tax included")]
    [InlineData("plan", "EUR 600 per year", "600 EUR per year")]
    [InlineData("fee", "1.234 KWD", "1.234 KWD")]
    [InlineData("term", "12 months", "12 months")]
    [InlineData("term", "1 month", "1 months")]
    [InlineData("term", "12", "12")]
    [InlineData("notice", "3 days", "3 days")]
    [InlineData("share", "10 %", "10 %")]
    [InlineData("share", "10", "10")]
    [InlineData("weight", "30 kg", "30 kg")]
    [InlineData("weight", "30.5", "30.5")]
    [InlineData("weight", "Not Applicable", "not applicable")]
    [InlineData("speed", "1.2340", "1.2340")]
    [InlineData("balance", "-20 EUR", "-20 EUR")]
    [InlineData("serious", "YES", "yes")]
    [InlineData("serious", "no", "no")]
    [InlineData("start", "2026-03-02", "2026-03-02")]
    [InlineData("customer", "key account", "Key account")]
    [InlineData("customer", "Nordlicht, GmbH", "Nordlicht, GmbH")]
    public void A_value_is_read_as_it_was_meant(string fact, string text, string written) =>
        Assert.Equal(written, FactValueText.Write(FactValueText.Read(Given.Named(fact), text).Value));

    [Theory]
    [InlineData("amount", "250", "no-currency")]
    [InlineData("amount", "1,000 EUR", "comma")]
    [InlineData("amount", "84,50 EUR", "comma")]
    [InlineData("amount", "1.000 EUR", "finer-than-step")]
    [InlineData("amount", "0.5 JPY", "finer-than-step")]
    [InlineData("amount", "-5 EUR", "out-of-range")]
    [InlineData("amount", "€ 5", "not-an-amount")]
    [InlineData("amount", "5 euro", "no-currency")]
    [InlineData("amount", "1e30EUR", "not-in-digits")]
    [InlineData("amount", "1E-3 EUR", "not-in-digits")]
    [InlineData("weight", "1e2", "not-in-digits")]
    [InlineData("amount", "5 EUR each", "leftover")]
    [InlineData("amount", "49 EUR per month", "not-per-year")]
    [InlineData("plan", "49 EUR tax excluded", "wrong-tax")]
    [InlineData("balance", "2000.01 EUR", "out-of-range")]
    [InlineData("term", "90 days", "wrong-unit")]
    [InlineData("notice", "3 months", "wrong-unit")]
    [InlineData("notice", "2.5 days", "finer-than-step")]
    [InlineData("share", "12.345 %", "ambiguous-number")]
    [InlineData("weight", "30 lb", "wrong-unit")]
    [InlineData("weight", "30 kg net", "leftover")]
    [InlineData("weight", "30.2 kg", "finer-than-step")]
    [InlineData("serious", "true", "not-yes-or-no")]
    [InlineData("serious", "not applicable", "not-applicable")]
    [InlineData("customer", "not applicable", "not-applicable")]
    [InlineData("region", "west", "not-a-choice")]
    [InlineData("start", "2.3.2026", "not-a-date")]
    [InlineData("start", "2026-3-2", "not-a-date")]
    [InlineData("part", "10 %", "derived")]
    [InlineData("amount", " ", "empty-value")]
    public void A_wrong_value_is_refused_by_the_name_of_its_fact(string fact, string text, string code)
    {
        var problem = Assert.Single(FactValueText.Read(Given.Named(fact), text).Problems);

        Assert.Equal((code, fact), (problem.Code, problem.Subject));
    }

    [Fact]
    public void A_currency_is_assumed_only_where_the_caller_says_so() =>
        Assert.Equal(
            new FactValue.Money(250, Currency.Of("EUR")),
            FactValueText.Read(Given.Amount, "250", Currency.Of("EUR")).Value
        );

    [Fact]
    public void An_assumed_currency_leaves_room_for_the_period() =>
        Assert.Equal(
            new FactValue.Money(49, Currency.Of("EUR"), Recurrence.PerMonth),
            FactValueText.Read(Given.Plan, "49 per month", Currency.Of("EUR")).Value
        );

    [Fact]
    public void A_derived_fact_names_what_to_give_instead()
    {
        var problem = FactValueText.Read(Given.Derived, "10").Problems[0];

        Assert.Equal("'part' is computed from amount and price. (give these)", problem.ToString());
    }
}
