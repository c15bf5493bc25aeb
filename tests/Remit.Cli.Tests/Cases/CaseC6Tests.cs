namespace Remit.Cli.Tests.Cases;

/// <summary>
/// A nurse needs a doctor's order even for a protein drink. Some of that is the law, and no number of good decisions moves
/// it: what stands above the line of the two holds whatever else they give each other.
/// </summary>
public sealed class CaseC6Tests
{
    [Theory]
    [InlineData("{ id: all, level: ask_first }")]
    [InlineData("{ id: all, level: decide_tell }")]
    [InlineData("{ id: all, level: decide }")]
    [InlineData("{ id: all, level: decide }, { id: again, level: decide, when: { prescribed: yes } }")]
    public async Task C6_What_the_law_keeps_is_no_wider_however_much_is_given(string grants)
    {
        using var agreement = Drink(
            grants,
            "caps: [ { id: law, at_most: ask_first, when: { prescribed: yes }, why: The law } ]"
        );

        var run = await agreement.AskAsync("drink", "prescribed=yes");

        Assert.Equal((2, "Ask Maarten first."), (run.Exit, run.FirstLine));
    }

    [Fact]
    public async Task C6_The_answer_says_that_it_is_the_law()
    {
        using var agreement = Drink(
            "{ id: all, level: decide }",
            "caps: [ { id: law, at_most: ask_first, when: { prescribed: yes }, why: The law } ]"
        );

        var run = await agreement.AskAsync("drink", "prescribed=yes");

        Assert.Contains(
            "Why: all gives decide, but law allows ask_first at most for prescribed yes: The law.",
            run.Output.Split(Environment.NewLine)
        );
        Assert.Equal("Go ahead.", (await agreement.AskAsync("drink", "prescribed=no")).FirstLine);
    }

    private static SmallAgreement Drink(string grants, string caps) =>
        new()
        {
            Decisions = $$"""
                - decision: drink
                  facts: { prescribed: { ask: Does the law want an order, kind: yes_no } }
                  grants: [ {{grants}} ]
                  {{caps}}
                """,
        };
}
