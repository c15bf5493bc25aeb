namespace Remit.Cli.Tests.Cases;

/// <summary>
/// The staff of a charity had twenty on the board who each wanted a say. Many may read and advise; of each kind of
/// decision one decides, and what the others say changes nothing by itself.
/// </summary>
public sealed class CaseK5Tests
{
    private const string Others =
        SmallAgreement.Framed
        + "\nothers: [ { name: Ada }, { name: Bo }, { name: Cem }, { name: Dewi }, { name: Eno }, { name: Fia } ]";

    [Theory]
    [InlineData("60 EUR")]
    [InlineData("61 EUR")]
    [InlineData("500.01 EUR")]
    public async Task K5_Five_who_advise_change_no_answer(string amount)
    {
        using var alone = Grant("decider: Fia");
        using var advised = Grant("decider: Fia\n  advisers: [ Ada, Bo, Cem, Dewi, Eno ]");

        var run = await advised.AskAsync("grant", $"amount={amount}");

        Assert.Equal(await alone.AskAsync("grant", $"amount={amount}"), run);
    }

    [Fact]
    public async Task K5_It_is_the_one_who_decides_that_is_asked()
    {
        using var agreement = Grant("decider: Fia\n  advisers: [ Ada, Bo, Cem, Dewi, Eno ]");

        Assert.Equal("Ask Fia first.", (await agreement.AskAsync("grant", "amount=61 EUR")).FirstLine);
        Assert.Equal("This one is Fia's.", (await agreement.AskAsync("grant", "amount=501 EUR")).FirstLine);
    }

    [Theory]
    [InlineData("decider: Fia\n  decider: Ada", "'decider' stands here twice.")]
    [InlineData("decider: [ Fia, Ada ]", "'decider' is one text, not a list.")]
    public async Task K5_Two_who_decide_are_refused(string deciders, string why)
    {
        using var agreement = Grant(deciders);

        var run = await agreement.CallAsync("ask", "grant", "amount=61 EUR");

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
    }

    private static SmallAgreement Grant(string deciders) =>
        new()
        {
            Terms = Others,
            Decisions = $$"""
                - decision: grant
                  {{deciders}}
                  facts: { amount: { kind: money } }
                  grants:
                    - { id: small, level: decide_tell, when: { amount: up to 60 } }
                    - { id: middle, level: ask_first, when: { amount: over 60 up to 500 } }
                    - { id: large, level: lead_decides, when: { amount: over 500 } }
                """,
        };
}
