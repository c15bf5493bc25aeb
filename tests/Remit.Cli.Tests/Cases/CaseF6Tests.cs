namespace Remit.Cli.Tests.Cases;

/// <summary>
/// A sales engineer promised a customer free work without anybody having said that he may. It took hundreds of hours and
/// nobody used it. What is promised is time, so the limit is on hours: beyond it he asks first.
/// </summary>
public sealed class CaseF6Tests
{
    [Theory]
    [InlineData("16 hours", 0, "Go ahead, then tell Maarten at the next check-in.")]
    [InlineData("16.5 hours", 2, "Ask Maarten first.")]
    [InlineData("40 hours", 2, "Ask Maarten first.")]
    public async Task F6_Sixteen_hours_may_be_promised_and_forty_are_asked_for_first(
        string effort,
        int exit,
        string answer
    )
    {
        using var agreement = Promise("effort: { kind: number, unit: hours, step: 0.5 }", "effort");

        var run = await agreement.AskAsync("promise", $"effort={effort}");

        Assert.Equal((exit, answer), (run.Exit, run.FirstLine));
    }

    [Fact]
    public async Task F6_The_answer_says_up_to_how_many_hours_it_would_have_been_his()
    {
        using var agreement = Promise("effort: { kind: number, unit: hours, step: 0.5 }", "effort");

        var run = await agreement.AskAsync("promise", "effort=40 hours");

        Assert.Contains(
            "It would be yours with effort up to 16 hours; this is 40 hours.",
            run.Output.Split(Environment.NewLine)
        );
    }

    [Theory]
    [InlineData("people: { kind: number, unit: people, step: 1 }", "people=16 people", "people=17 people")]
    [InlineData("share: { kind: percent }", "share=16 %", "share=16.1 %")]
    [InlineData("time: { kind: days }", "time=16 days", "time=17 days")]
    [InlineData("price: { kind: money }", "price=16 EUR", "price=16.01 EUR")]
    public async Task F6_People_shares_and_days_have_limits_as_money_has(string fact, string within, string beyond)
    {
        using var agreement = Promise(fact, fact.Split(':')[0]);

        Assert.Equal(0, (await agreement.AskAsync("promise", within)).Exit);
        Assert.Equal("Ask Maarten first.", (await agreement.AskAsync("promise", beyond)).FirstLine);
    }

    private static SmallAgreement Promise(string fact, string key) =>
        new()
        {
            Decisions = $$"""
                - decision: promise
                  facts: { {{fact}} }
                  grants:
                    - { id: small, level: decide_tell, limits: [ sum of {{key}} per item up to 16 ] }
                    - { id: rest, level: ask_first }
                """,
        };
}
