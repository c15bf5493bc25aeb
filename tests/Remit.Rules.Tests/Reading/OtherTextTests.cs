namespace Remit.Rules.Tests.Reading;

public sealed class OtherTextTests
{
    [Theory]
    [InlineData("6 working hours", "6 working hours")]
    [InlineData("1 Working Day", "1 working day")]
    [InlineData("5 working days", "5 working days")]
    [InlineData("1 hours", "1 hour")]
    [InlineData("14 days", "14 days")]
    [InlineData("At once", "at once")]
    public void A_span_is_a_number_of_hours_or_days(string text, string canonical) =>
        Assert.Equal(canonical, SpanText.Write(SpanText.Read(text).Value));

    [Theory]
    [InlineData("0 hours")]
    [InlineData("1.5 hours")]
    [InlineData("-1 days")]
    [InlineData("2 weeks")]
    [InlineData("hours")]
    [InlineData("5")]
    [InlineData("5 working days or so")]
    [InlineData("10 000 days")]
    [InlineData("")]
    public void Other_spans_are_refused(string text) =>
        Assert.Equal("not-a-span", SpanText.Read(text).Problems[0].Code);

    [Theory]
    [InlineData("refund / price", "refund / price")]
    [InlineData("refund/price", "refund / price")]
    [InlineData("hours*85.5", "hours * 85.5")]
    [InlineData("net-price - 1 000", "net-price - 1000")]
    [InlineData("a + b", "a + b")]
    [InlineData("100 - a", "100 - a")]
    [InlineData("größe * -1", "größe * -1")]
    public void A_derivation_has_one_operator(string text, string canonical) =>
        Assert.Equal(canonical, DerivationText.Write(DerivationText.Read(text).Value));

    [Theory]
    [InlineData("a")]
    [InlineData("a / b / c")]
    [InlineData("a-b")]
    [InlineData("1 + 2")]
    [InlineData("a / 0")]
    [InlineData("a / 1,5")]
    [InlineData("a * 1.000")]
    [InlineData("a ^ b")]
    [InlineData(" / b")]
    [InlineData("")]
    public void Other_derivations_are_refused(string text) =>
        Assert.Equal("not-a-derivation", DerivationText.Read(text).Problems[0].Code);

    [Theory]
    [InlineData("1 USD = 0.92 EUR on 2026-02-01", "1 USD = 0.92 EUR on 2026-02-01")]
    [InlineData("1 eur = 1.085 usd on 2026-02-01", "1 EUR = 1.0850 USD on 2026-02-01")]
    [InlineData("1 EUR = 150 KES on 2026-02-01", "1 EUR = 150 KES on 2026-02-01")]
    public void A_rate_is_dated(string text, string canonical) =>
        Assert.Equal(canonical, RateText.Write(RateText.Read(text).Value));

    [Theory]
    [InlineData("1 USD = 0.92 EUR", "not-a-rate")]
    [InlineData("2 USD = 1.84 EUR on 2026-02-01", "not-a-rate")]
    [InlineData("1 USD = 0 EUR on 2026-02-01", "not-a-rate")]
    [InlineData("1 USD = 1 USD on 2026-02-01", "not-a-rate")]
    [InlineData("1 USD = 0,92 EUR on 2026-02-01", "comma")]
    [InlineData("1 USD = 0.92 EUR on Monday", "not-a-date")]
    public void Other_rates_are_refused(string text, string code) =>
        Assert.Equal(code, RateText.Read(text).Problems[0].Code);

    [Theory]
    [InlineData("limts", "limits")]
    [InlineData("LIMITS", "limits")]
    [InlineData("lmiits", "limits")]
    [InlineData("untill", "until")]
    [InlineData("zzzzzz", null)]
    public void The_nearest_name_is_a_few_letters_away(string name, string? nearest) =>
        Assert.Equal(nearest, Nearest.To(name, ["level", "limits", "until"]));

    [Theory]
    [InlineData("amount", true)]
    [InlineData("größe", true)]
    [InlineData("सीमा", true)]
    [InlineData("限度", true)]
    [InlineData("a_1-b", true)]
    [InlineData("1a", false)]
    [InlineData("-a", false)]
    [InlineData("a b", false)]
    [InlineData("a.b", false)]
    [InlineData("", false)]
    public void A_name_begins_with_a_letter_of_any_script(string name, bool isName) =>
        Assert.Equal(isName, NameText.IsName(name));
}
