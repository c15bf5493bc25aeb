namespace Remit.Rules.Tests.Reading;

public sealed class LimitTextTests
{
    [Theory]
    [InlineData("sum of amount per month up to 900", "sum of amount per month up to 900")]
    [InlineData("SUM OF amount PER Month at most 1 000 EUR", "sum of amount per month up to 1000")]
    [InlineData("sum of amount per quarter under 900.5", "sum of amount per quarter under 900.50")]
    [InlineData("count per week per customer up to 3", "count per week per customer up to 3")]
    [InlineData("count per day less than 5", "count per day under 5")]
    [InlineData("count per year up to 5", "count per year up to 5")]
    [InlineData("count per item up to 1", "count per item up to 1")]
    [InlineData("count per agreement up to 1", "count per agreement up to 1")]
    [InlineData("sum of weight per 30 days up to 12.5 kg", "sum of weight per 30 days up to 12.5")]
    [InlineData("sum of speed per 7 days up to 1.2340", "sum of speed per 7 days up to 1.2340")]
    [InlineData("sum of balance per month up to 9000", "sum of balance per month up to 9000")]
    public void A_limit_has_a_measure_a_basis_and_a_bound(string text, string canonical)
    {
        var limit = LimitText.Read(text, Given.All).Value;

        Assert.Equal(canonical, LimitText.Write(limit, Given.All));
        Assert.Equal(limit, LimitText.Read(canonical, Given.All).Value);
    }

    [Theory]
    [InlineData("sum of amount up to 900", "no-basis")]
    [InlineData("count up to 3", "no-basis")]
    [InlineData("count per customer up to 3", "no-basis")]
    [InlineData("count per fortnight up to 3", "unknown-basis")]
    [InlineData("count per 0 days up to 3", "basis-days")]
    [InlineData("count per 5000 days up to 3", "basis-days")]
    [InlineData("count per 30 weeks up to 3", "unknown-basis")]
    [InlineData("sum of customer per month up to 3", "not-addable")]
    [InlineData("sum of start per month up to 3", "not-addable")]
    [InlineData("sum of amout per month up to 3", "unknown-fact")]
    [InlineData("count per month per amount up to 3", "per-not-a-choice")]
    [InlineData("count per month per custmer up to 3", "unknown-fact")]
    [InlineData("count per month 3", "limit-bound")]
    [InlineData("count per month below 3", "limit-bound")]
    [InlineData("count per month up to 3.5", "count-whole")]
    [InlineData("count per month under 0", "limit-bound")]
    [InlineData("count per month up to 1,000", "comma")]
    [InlineData("sum of amount per month up to 1.000", "finer-than-step")]
    [InlineData("sum of amount per month up to 900 USD", "wrong-currency")]
    [InlineData("count per month up to 3 please", "leftover")]
    [InlineData("three per month", "not-a-limit")]
    public void What_is_no_limit_is_refused(string text, string code) =>
        Assert.Equal(code, Assert.Single(LimitText.Read(text, Given.All).Problems).Code);

    [Fact]
    public void No_basis_no_limit() =>
        Assert.Contains(
            "No basis, no limit.",
            LimitText.Read("count up to 3", Given.All).Problems[0].Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("30days")]
    [InlineData("30 days")]
    public void A_command_line_may_write_days_in_one_word(string text) =>
        Assert.Equal(new Basis(BasisUnit.LastDays, 30), BasisText.Read(text).Value);
}
