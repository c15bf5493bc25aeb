namespace Remit.Rules.Tests.Reading;

public sealed class ChoiceConditionTests
{
    [Theory]
    [InlineData("customer", "CONSUMER", "consumer")]
    [InlineData("customer", "key  account", "Key account")]
    [InlineData("customer", "Anything Else", "anything else")]
    [InlineData("customer", "not consumer", "not consumer")]
    [InlineData("region", "not sure", "not sure")]
    [InlineData("region", "not not sure", "not not sure")]
    [InlineData("region", "not applicable", "not applicable")]
    [InlineData("serious", "Yes", "yes")]
    [InlineData("serious", "not yes", "not yes")]
    [InlineData("weight", "not applicable", "not applicable")]
    public void A_choice_is_read_in_the_spelling_of_its_list(string fact, string text, string canonical) =>
        Assert.Equal(
            [canonical],
            ConditionText.Write(Given.Named(fact), ConditionText.Read(Given.Named(fact), text).Value)
        );

    [Theory]
    [InlineData("region", "nort", "not-a-choice", "did you mean 'north'?")]
    [InlineData("region", "not nort", "not-a-choice", "did you mean 'north'?")]
    [InlineData("region", "anything else", "not-a-choice", "known here: north, south, not sure")]
    [InlineData("serious", "true", "not-yes-or-no", "write yes or no")]
    [InlineData("serious", "not", "not-yes-or-no", "write yes or no")]
    public void What_is_no_choice_is_refused(string fact, string text, string code, string hint)
    {
        var problem = Assert.Single(ConditionText.Read(Given.Named(fact), text).Problems);

        Assert.Equal((code, hint), (problem.Code, problem.Hint));
    }

    [Fact]
    public void A_list_is_any_of_its_values()
    {
        var both = ConditionText.Combine(Given.Region, [Read("north"), Read("SOUTH"), Read("not applicable")]).Value;

        Assert.Equal(["north", "south"], both.Choices);
        Assert.True(both.MeetsNotApplicable);
        Assert.False(both.IsNegated);
    }

    [Fact]
    public void A_list_of_ranges_is_any_of_them()
    {
        Condition[] parts =
        [
            ConditionText.Read(Given.Amount, "up to 5").Value,
            ConditionText.Read(Given.Amount, "over 10").Value,
        ];

        Assert.Equal(
            ["up to 5", "over 10"],
            ConditionText.Write(Given.Amount, ConditionText.Combine(Given.Amount, parts).Value)
        );
    }

    [Fact]
    public void Not_before_a_list_is_none_of_its_values()
    {
        var neither = ConditionText.NoneOf(Given.Region, [Read("north"), Read("south")]).Value;

        Assert.True(neither.IsNegated);
        Assert.Equal(["north", "south"], neither.Choices);
    }

    [Fact]
    public void Not_may_stand_beside_not_applicable()
    {
        var condition = ConditionText.Combine(Given.Region, [Read("not north"), Read("not applicable")]).Value;

        Assert.True(condition is { IsNegated: true, MeetsNotApplicable: true });
    }

    [Fact]
    public void Not_beside_another_value_is_refused() =>
        Assert.Equal(
            "mixed-not",
            ConditionText.Combine(Given.Region, [Read("not north"), Read("south")]).Problems[0].Code
        );

    [Fact]
    public void Not_of_what_does_not_apply_is_refused() =>
        Assert.Equal("mixed-not", ConditionText.NoneOf(Given.Region, [Read("not applicable")]).Problems[0].Code);

    [Fact]
    public void Not_of_a_range_is_refused() =>
        Assert.Equal("not-a-range", ConditionText.NoneOf(Given.Amount, []).Problems[0].Code);

    [Fact]
    public void An_empty_list_is_refused() =>
        Assert.Equal("empty-condition", ConditionText.Combine(Given.Region, []).Problems[0].Code);

    private static Condition Read(string text) => ConditionText.Read(Given.Region, text).Value;
}
