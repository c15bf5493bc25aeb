using Remit.Cli.Tests.Chains;

namespace Remit.Cli.Tests.Cases;

/// <summary>What many stories together ask of the rules, each in one or two tests.</summary>
public sealed class RequirementTests
{
    [Theory]
    [InlineData("sum of amount up to 100")]
    [InlineData("count up to 3")]
    public async Task R4_A_limit_that_does_not_say_what_it_counts_over_is_refused(string limit)
    {
        using var agreement = Expense(limit);

        var run = await agreement.CallAsync("ask", "expense", "amount=1 EUR");

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains(
            $"'{limit}' has no basis. No basis, no limit. (say per what:",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("item")]
    [InlineData("day")]
    [InlineData("week")]
    [InlineData("month")]
    [InlineData("quarter")]
    [InlineData("year")]
    [InlineData("30 days")]
    [InlineData("agreement")]
    [InlineData("agreement per project")]
    public async Task R4_A_limit_says_over_what_it_counts_and_its_end_belongs_to_it(string basis)
    {
        using var agreement = Expense($"sum of amount per {basis} up to 100");

        var within = await agreement.AskAsync("expense", "amount=100 EUR", "project=roof");
        var beyond = await agreement.AskAsync("expense", "amount=100.01 EUR", "project=roof");

        Assert.Equal(("Go ahead.", "Ask Maarten first."), (within.FirstLine, beyond.FirstLine));
    }

    [Theory]
    [InlineData("amount=100", "'100' names no currency. (write 100 EUR)")]
    [InlineData("amount=100 USD", "'amount' is in EUR, and no rate from USD was agreed. (give the amount in EUR)")]
    public async Task R4_An_amount_without_its_currency_or_in_another_is_no_amount(string amount, string why)
    {
        using var agreement = Expense("sum of amount per item up to 100");

        var run = await agreement.CallAsync("ask", "expense", amount, "project=roof");

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("amount: { kind: money }", "amount: up to 60", "amount: up to 60", true)]
    [InlineData("amount: { kind: money }", "amount: up to 60.01", "amount: up to 60", false)]
    [InlineData("amount: { kind: money }", "amount: up to 60", "amount: under 60", false)]
    [InlineData("weight: { kind: number, unit: kg }", "weight: up to 30 kg", "weight: up to 29 kg", false)]
    public async Task R13_Nobody_gives_more_than_they_hold(string fact, string given, string held, bool holds)
    {
        using var company = new Company();
        company.Add("bodil.yaml", "Bodil/Kwame", fact, "{ id: all, level: decide }");
        company.Add("maarten.yaml", "Maarten/Bodil", fact, $"{{ id: mine, level: decide, when: {{ {held} }} }}");
        company.Add("ines.yaml", "Inês/Maarten", fact, $"{{ id: mine, level: decide, when: {{ {given} }} }}");

        var run = await company.Ask("chain");

        Assert.Equal(holds ? 0 : 2, run.Exit);
        Assert.Equal(!holds, run.Output.Contains("Inês, from Maarten: exceeds", StringComparison.Ordinal));
    }

    [Fact]
    public async Task R13_Nobody_decides_on_what_they_ask_themselves()
    {
        using var agreement = new SmallAgreement
        {
            Decisions = """
                - decision: holiday
                  decider: Inês Tavora
                  grants: [ { id: all, level: ask_first } ]
                """,
        };

        var run = await agreement.CallAsync("ask", "holiday");

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains("'Inês Tavora' would answer what they ask themselves.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task R14_Of_each_kind_one_decides_and_another_kind_may_be_another_ones()
    {
        using var agreement = new SmallAgreement
        {
            Terms = SmallAgreement.Framed + "\nothers: [ { name: Idris } ]",
            Decisions = """
                - decision: site
                  grants: [ { id: all, level: ask_first } ]
                - decision: budget
                  decider: Idris
                  advisers: [ Maarten Hoekema ]
                  grants: [ { id: all, level: ask_first } ]
                """,
        };

        Assert.Equal("Ask Maarten first.", (await agreement.AskAsync("site")).FirstLine);
        Assert.Equal("Ask Idris first.", (await agreement.AskAsync("budget")).FirstLine);
    }

    [Fact]
    public async Task R17_What_is_only_free_is_found_before_it_is_agreed()
    {
        using var agreement = new SmallAgreement
        {
            Decisions = """
                - decision: order
                  facts: { amount: { kind: money } }
                  grants: [ { id: all, level: decide_tell } ]
                """,
        };

        var run = await agreement.CallAsync("check");

        Assert.Equal(2, run.Exit);
        Assert.Contains("that is freedom, an end makes it autonomy", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task R30_What_stays_asked_first_is_changed_by_no_count_of_what_went_well()
    {
        using var agreement = new SmallAgreement
        {
            Terms = SmallAgreement.Framed + "\ngrowth: { step_up: { known: 1, days: 1, bound: 0.01 }, looks: all }",
            Decisions = """
                - decision: order
                  facts: { amount: { kind: money } }
                  grants: [ { id: small, level: decide, limits: [ sum of amount per month up to 900 ] } ]
                  caps: [ { id: law, at_most: ask_first, why: The law } ]
                """,
        };

        var run = await agreement.AskAsync("order", "amount=1 EUR", "--used", "small.month=899");

        Assert.Equal((2, "Ask Maarten first."), (run.Exit, run.FirstLine));
    }

    private static SmallAgreement Expense(string limit) =>
        new()
        {
            Decisions = $$"""
                - decision: expense
                  facts: { amount: { kind: money }, project: { kind: choice, one_of: [ anything else ] } }
                  grants:
                    - { id: small, level: decide, limits: [ {{limit}} ] }
                    - { id: rest, level: ask_first }
                """,
        };
}
