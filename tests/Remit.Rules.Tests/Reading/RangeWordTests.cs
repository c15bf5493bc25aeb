namespace Remit.Rules.Tests.Reading;

public sealed class RangeWordTests
{
    [Theory]
    [InlineData("up to 60", "up to 60")]
    [InlineData("at most 60", "up to 60")]
    [InlineData("not more than 60", "up to 60")]
    [InlineData("60 or less", "up to 60")]
    [InlineData("under 60", "under 60")]
    [InlineData("less than 60", "under 60")]
    [InlineData("below 60", "under 60")]
    [InlineData("over 60", "over 60")]
    [InlineData("more than 60", "over 60")]
    [InlineData("above 60", "over 60")]
    [InlineData("at least 60", "at least 60")]
    [InlineData("60 or more", "at least 60")]
    [InlineData("exactly 60", "exactly 60")]
    [InlineData("from 60 to 300", "from 60 to 300")]
    [InlineData("over 60 up to 300", "over 60 up to 300")]
    [InlineData("up to 300 over 60", "over 60 up to 300")]
    [InlineData("at least 5 and under 10", "at least 5 and under 10")]
    [InlineData("under 10 and at least 5", "at least 5 and under 10")]
    [InlineData("over 5 under 10", "over 5 and under 10")]
    [InlineData("5 or more and 10 or less", "from 5 to 10")]
    [InlineData("  UP   To 60  eur ", "up to 60")]
    [InlineData("up to 60EUR", "up to 60")]
    [InlineData("up to 84.50", "up to 84.50")]
    [InlineData("up to 84.5", "up to 84.50")]
    [InlineData("up to 1 000", "up to 1000")]
    [InlineData("up to 250 000 EUR", "up to 250000")]
    [InlineData("up to 250\u00A0000", "up to 250000")]
    public void Every_word_for_an_end_has_one_meaning(string text, string canonical) =>
        Assert.Equal([canonical], ConditionText.Write(Given.Amount, Accepted(Given.Amount, text)));

    [Theory]
    [InlineData("before 2026-03-02", "before 2026-03-02")]
    [InlineData("under 2026-03-02", "before 2026-03-02")]
    [InlineData("until 2026-03-02", "until 2026-03-02")]
    [InlineData("up to 2026-03-02", "until 2026-03-02")]
    [InlineData("after 2026-03-02", "after 2026-03-02")]
    [InlineData("on 2026-03-02", "on 2026-03-02")]
    [InlineData("exactly 2026-03-02", "on 2026-03-02")]
    [InlineData("at least 2026-03-02", "at least 2026-03-02")]
    [InlineData("from 2026-03-02 to 2026-03-29", "from 2026-03-02 to 2026-03-29")]
    [InlineData("after 2026-03-02 until 2026-03-29", "after 2026-03-02 until 2026-03-29")]
    [InlineData("after 2026-03-02 and before 2026-03-29", "after 2026-03-02 and before 2026-03-29")]
    public void Dates_have_words_of_their_own(string text, string canonical) =>
        Assert.Equal([canonical], ConditionText.Write(Given.Start, Accepted(Given.Start, text)));

    [Theory]
    [InlineData("up to 60", 60, true)]
    [InlineData("up to 60", 61, false)]
    [InlineData("under 60", 60, false)]
    [InlineData("over 60", 60, false)]
    [InlineData("at least 60", 60, true)]
    [InlineData("exactly 60", 60, true)]
    [InlineData("from 60 to 300", 60, true)]
    [InlineData("from 60 to 300", 300, true)]
    [InlineData("over 60 up to 300", 60, false)]
    [InlineData("over 60 up to 300", 300, true)]
    public void An_end_is_in_or_out_as_its_word_says(string text, int value, bool isIn) =>
        Assert.Equal(isIn, Accepted(Given.Amount, text).Ranges[0].Contains(value));

    [Theory]
    [InlineData("notice", "under 1 day", "under 1 day")]
    [InlineData("notice", "at least 30 days", "at least 30 days")]
    [InlineData("term", "over 12 months", "over 12 months")]
    [InlineData("share", "up to 10 %", "up to 10 %")]
    [InlineData("share", "up to 10%", "up to 10 %")]
    [InlineData("share", "up to 12.5", "up to 12.5 %")]
    [InlineData("weight", "over 30.5 KG", "over 30.5 kg")]
    [InlineData("speed", "over 0.125", "over 0.125")]
    [InlineData("speed", "over 1.2340", "over 1.2340")]
    [InlineData("balance", "from -500 to -0.50", "from -500 to -0.50")]
    [InlineData("part", "under 0", "under 0 %")]
    [InlineData("part", "from -5 to 5", "from -5 % to 5 %")]
    [InlineData("fee", "up to 1.000", "up to 1")]
    [InlineData("fee", "up to 1.5", "up to 1.500")]
    public void A_number_may_carry_the_unit_of_its_fact(string fact, string text, string canonical) =>
        Assert.Equal([canonical], ConditionText.Write(Given.Named(fact), Accepted(Given.Named(fact), text)));

    [Theory]
    [InlineData("amount", "up to 1,000", "comma")]
    [InlineData("amount", "up to 84,50", "comma")]
    [InlineData("amount", "60", "bare-value")]
    [InlineData("amount", "60 EUR", "bare-value")]
    [InlineData("amount", "between 60 and 300", "between")]
    [InlineData("amount", "up to 1.000", "finer-than-step")]
    [InlineData("amount", "up to 84.505", "finer-than-step")]
    [InlineData("price", "up to 84.50", "finer-than-step")]
    [InlineData("speed", "up to 1.000", "ambiguous-number")]
    [InlineData("share", "up to 12.345", "ambiguous-number")]
    [InlineData("weight", "up to 1.000", "ambiguous-number")]
    [InlineData("weight", "up to 1.3", "finer-than-step")]
    [InlineData("notice", "up to 1.5", "finer-than-step")]
    [InlineData("amount", "up to 1 00", "grouping")]
    [InlineData("amount", "up to 1  000", "grouping")]
    [InlineData("amount", "up to 1000 000", "grouping")]
    [InlineData("amount", "up to 1.000.000", "not-a-number")]
    [InlineData("amount", "up to 5.", "not-a-number")]
    [InlineData("amount", "up to .5", "not-a-number")]
    [InlineData("amount", "up to", "not-a-number")]
    [InlineData("amount", "up to sixty", "not-a-number")]
    [InlineData("amount", "up to 60 USD", "wrong-currency")]
    [InlineData("amount", "up to 60 kg", "wrong-unit")]
    [InlineData("amount", "up to EUR 60", "not-a-number")]
    [InlineData("plan", "up to 60 per month", "wrong-unit")]
    [InlineData("notice", "up to 12 months", "wrong-unit")]
    [InlineData("term", "up to 90 days", "wrong-unit")]
    [InlineData("speed", "up to 90 kmh", "wrong-unit")]
    [InlineData("amount", "up to -5", "out-of-range")]
    [InlineData("balance", "up to -501", "out-of-range")]
    [InlineData("balance", "over 2 001", "out-of-range")]
    [InlineData("balance", "over 2000", "empty-range")]
    [InlineData("amount", "under 0", "empty-range")]
    [InlineData("amount", "from 300 to 60", "empty-range")]
    [InlineData("amount", "over 60 up to 60", "empty-range")]
    [InlineData("notice", "over 5 under 6", "empty-range")]
    [InlineData("amount", "up to 5 under 6", "two-bounds")]
    [InlineData("amount", "exactly 5 up to 6", "two-bounds")]
    [InlineData("amount", "from 5", "from-without-to")]
    [InlineData("amount", "over 5 and", "not-a-range")]
    [InlineData("amount", "over 5 EUR each", "leftover")]
    [InlineData("amount", "not 5", "not-a-range")]
    [InlineData("amount", "upto 5", "not-a-range")]
    [InlineData("amount", "until 5", "date-word")]
    [InlineData("start", "until 5", "not-a-date")]
    [InlineData("start", "until 2026-02-30", "not-a-date")]
    [InlineData("start", "2026-02-03", "bare-value")]
    [InlineData("amount", "up to 1000000000000001", "number-too-large")]
    [InlineData("amount", "up to 99999999999999999999999999999999999", "number-too-large")]
    [InlineData("speed", "up to 0.12345678901", "number-too-fine")]
    [InlineData("amount", "", "empty-condition")]
    [InlineData("amount", "not applicable", "not-applicable")]
    public void What_is_no_range_is_refused_by_the_name_of_its_fact(string fact, string text, string code)
    {
        var problem = Assert.Single(ConditionText.Read(Given.Named(fact), text).Problems);

        Assert.Equal((code, fact), (problem.Code, problem.Subject));
    }

    [Theory]
    [InlineData(
        "up to 1.000",
        "'amount': '1.000' is finer than EUR goes: it has two decimals.",
        "if you mean 1 000, write 1000"
    )]
    [InlineData(
        "up to 1,000",
        "'amount': 'up to 1,000' has a comma.",
        "write 1000 or 1 000, and a point for decimals: 84.50"
    )]
    public void A_refusal_says_what_would_be_right(string text, string message, string hint)
    {
        var problem = Assert.Single(ConditionText.Read(Given.Amount, text).Problems);

        Assert.Equal((message, hint), (problem.Message, problem.Hint));
    }

    private static Condition Accepted(Fact fact, string text) => ConditionText.Read(fact, text).Value;
}
