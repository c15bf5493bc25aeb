namespace Remit.Cli.Tests.Cases;

/// <summary>
/// A support team has three steps for refunds: small ones agents give, larger ones they ask for, the largest are the
/// supervisor's. Each edge belongs to the side that the words put it on, to the cent.
/// </summary>
public sealed class CaseG6Tests
{
    private const string Refund = """
        - decision: refund
          facts: { amount: { kind: money } }
          grants:
            - { id: small, level: decide, when: { amount: up to 60 } }
            - { id: middle, level: ask_first, when: { amount: over 60 up to 300 } }
            - { id: large, level: lead_decides, when: { amount: over 300 } }
        """;

    [Theory]
    [InlineData("60.00 EUR", 0, "Go ahead.")]
    [InlineData("60.01 EUR", 2, "Ask Maarten first.")]
    [InlineData("300.00 EUR", 2, "Ask Maarten first.")]
    [InlineData("300.01 EUR", 2, "This one is Maarten's.")]
    public async Task G6_Each_edge_belongs_to_the_side_it_is_written_on(string amount, int exit, string answer)
    {
        using var agreement = new SmallAgreement { Decisions = Refund };

        var run = await agreement.AskAsync("refund", $"amount={amount}");

        Assert.Equal((exit, answer), (run.Exit, run.FirstLine));
    }

    [Fact]
    public async Task G6_Nothing_is_left_between_the_steps()
    {
        using var agreement = new SmallAgreement { Decisions = Refund };

        var run = await agreement.CallAsync("check", "--strict");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.EndsWith($"nothing to report.{Environment.NewLine}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task G6_Another_currency_is_refused_and_not_converted_in_silence()
    {
        using var agreement = new SmallAgreement { Decisions = Refund };

        var run = await agreement.CallAsync("ask", "refund", "amount=50 USD");

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains("'amount' is in EUR, and no rate from USD was agreed.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task G6_With_an_agreed_rate_it_is_converted_and_said()
    {
        using var agreement = new SmallAgreement
        {
            Terms = SmallAgreement.Framed + "\nrates: [ 1 USD = 0.92 EUR on 2026-02-01 ]",
            Decisions = Refund,
        };

        var within = await agreement.AskAsync("refund", "amount=65.21 USD");
        var beyond = await agreement.AskAsync("refund", "amount=65.22 USD");

        Assert.Equal(("Go ahead.", "Ask Maarten first."), (within.FirstLine, beyond.FirstLine));
        Assert.Contains("2026-02-01", within.Output, StringComparison.Ordinal);
    }
}
