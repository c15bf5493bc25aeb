namespace Remit.Cli.Tests.Cases;

/// <summary>
/// A board worried by thin months asked about every label that was bought. A list of amounts and conditions settled it:
/// alone up to a sum, as long as the budget line still has it. What is said is which of the two was in the way.
/// </summary>
public sealed class CaseG12Tests
{
    [Theory]
    [InlineData("600 EUR", "400 EUR", "Ask Maarten first.")]
    [InlineData("400 EUR", "400 EUR", "Go ahead.")]
    [InlineData("2000 EUR", "9000 EUR", "Go ahead.")]
    [InlineData("2000.01 EUR", "9000 EUR", "Ask Maarten first.")]
    public async Task G12_Both_the_amount_and_what_is_left_have_to_hold(string amount, string left, string answer)
    {
        using var agreement = Purchase(
            "left: { kind: money }, share: { derive: amount / left, kind: percent }",
            "share: up to 100 %"
        );

        var run = await agreement.AskAsync("purchase", $"amount={amount}", $"left={left}");

        Assert.Equal(answer, run.FirstLine);
    }

    [Fact]
    public async Task G12_What_was_in_the_way_is_the_line_and_not_the_amount()
    {
        using var agreement = Purchase(
            "left: { kind: money }, share: { derive: amount / left, kind: percent }",
            "share: up to 100 %"
        );

        var run = await agreement.AskAsync("purchase", "amount=600 EUR", "left=400 EUR");

        Assert.Equal("It would be yours with share up to 100 %; this is 150 %.", NearMiss(run));
    }

    [Fact]
    public async Task G12_A_line_that_is_asked_for_with_yes_or_no_is_named_as_well()
    {
        using var agreement = Purchase("budgeted: { ask: Is it in the budget line, kind: yes_no }", "budgeted: yes");

        var run = await agreement.AskAsync("purchase", "amount=600 EUR", "budgeted=no");

        Assert.Equal(("Ask Maarten first.", 2), (run.FirstLine, run.Exit));
        Assert.Equal("It would be yours if budgeted were yes; this is no.", NearMiss(run));
    }

    private static string NearMiss(Run run) =>
        Assert.Single(
            run.Output.Split(Environment.NewLine),
            line => line.StartsWith("It would be yours", StringComparison.Ordinal)
        );

    private static SmallAgreement Purchase(string fact, string condition) =>
        new()
        {
            Decisions = $$"""
                - decision: purchase
                  facts: { amount: { kind: money }, {{fact}} }
                  grants:
                    - { id: budgeted, level: decide, when: { amount: up to 2000, {{condition}} } }
                    - { id: rest, level: ask_first }
                """,
        };
}
