namespace Remit.Cli.Tests.Cases;

/// <summary>
/// Two items of 70 on one expense report went through although together they were above the limit of 100: nobody had said
/// whether it meant each item or the whole report. Here every limit says which sum it looks at.
/// </summary>
public sealed class CaseG13Tests
{
    [Fact]
    public async Task G13_Per_item_two_of_seventy_are_both_his()
    {
        using var agreement = Expense("sum of amount per item up to 100");

        var first = await agreement.AskAsync("expense", "amount=70 EUR", "request=R-7");
        var second = await agreement.AskAsync("expense", "amount=70 EUR", "request=R-7");
        var large = await agreement.AskAsync("expense", "amount=140 EUR", "request=R-7");

        Assert.Equal(("Go ahead.", "Go ahead."), (first.FirstLine, second.FirstLine));
        Assert.Equal("Ask Maarten first.", large.FirstLine);
    }

    [Fact]
    public async Task G13_Per_request_the_second_one_is_asked_for_first()
    {
        using var agreement = Expense("sum of amount per agreement per request up to 100");
        string[] used = ["--used", "small.agreement@R-7=70"];

        var first = await agreement.AskAsync("expense", "amount=70 EUR", "request=R-7");
        var second = await agreement.AskAsync(["expense", "amount=70 EUR", "request=R-7", .. used]);
        var another = await agreement.AskAsync(["expense", "amount=70 EUR", "request=R-8", .. used]);

        Assert.Equal("Go ahead.", first.FirstLine);
        Assert.Equal(("Ask Maarten first.", 2), (second.FirstLine, second.Exit));
        Assert.Contains("It would be yours up to 30 EUR; this is 70 EUR.", Lines(second));
        Assert.Equal("Go ahead.", another.FirstLine);
    }

    [Theory]
    [InlineData("sum of amount per item up to 100")]
    [InlineData("sum of amount per agreement per request up to 100")]
    public async Task G13_What_is_shown_of_it_says_which_sum_it_is(string limit)
    {
        using var agreement = Expense(limit);

        var run = await agreement.CallAsync("show");

        Assert.Contains($"Limits: {limit}. [small]", run.Output, StringComparison.Ordinal);
    }

    private static string[] Lines(Run run) => run.Output.Split(Environment.NewLine);

    private static SmallAgreement Expense(string limit) =>
        new()
        {
            Decisions = $$"""
                - decision: expense
                  facts: { amount: { kind: money }, request: { kind: choice, one_of: [ anything else ] } }
                  grants:
                    - { id: small, level: decide, limits: [ {{limit}} ] }
                    - { id: rest, level: ask_first }
                """,
        };
}
