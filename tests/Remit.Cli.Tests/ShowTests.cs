namespace Remit.Cli.Tests;

public sealed class ShowTests
{
    [Theory]
    [InlineData("What Inês Tavora decides, agreed with Maarten Hoekema")]
    [InlineData("In force from 2026-02-02 until 2026-12-31; the two look at it on 2026-05-07.")]
    [InlineData("They look back together every week.")]
    [InlineData("Inês writes a note on Fridays.")]
    [InlineData("Sunniva answers while Maarten is away.")]
    [InlineData("Also named: Idris Benhaddou (Treasurer), Sunniva Aall and Achieng Odhiambo.")]
    [InlineData("Agreed rate: 1 USD = 0.92 EUR on 2026-02-01.")]
    [InlineData("  Ordering stock (order)")]
    [InlineData(
        "    For amount up to 250 EUR, stock yes, term up to 12 months: Inês decides, then tells Maarten within 5 working days, after asking Sunniva for advice. Limits: sum of amount per month up to 900; count per month up to 5. [stock-up_1]"
    )]
    [InlineData(
        "    For amount up to 20 EUR: Inês decides, until 2026-06-30. Limits: sum of amount per 30 days per customer up to 100. [per-customer]"
    )]
    [InlineData("    But at most for term over 36 months: Maarten decides. That binds the next budget. [long]")]
    [InlineData("    For value over 1000 EUR, serious no: Inês asks Maarten and Idris first. [both]")]
    [InlineData("    For value under 50 EUR: Inês decides. Also where it cannot be undone: The sums are small. [tiny]")]
    [InlineData(
        "    For where public page: Inês tells Maarten the plan, and goes ahead after 8 working hours unless stopped. [open]"
    )]
    [InlineData("    In an emergency, harm yes: Inês decides, then tells Maarten at once. [now]")]
    [InlineData("      - amount: How much is it? (an amount in EUR, tax included)")]
    [InlineData("    It can never be undone.")]
    [InlineData("    What is not Inês's, Idris decides.")]
    public async Task An_agreement_is_shown_in_sentences(string line)
    {
        var run = await Run.Of("show", Sample.Path);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains(line, run.Output.Split(Environment.NewLine));
    }
}
