using Remit.Cli.Tests.Chains;

namespace Remit.Cli.Tests.Cases;

/// <summary>
/// A director announced a new role inside and outside, and the company then said that it had never been hers to give.
/// Nobody gives more than they hold: it is found, along the line it came by, and no text is changed by it.
/// </summary>
public sealed class CaseI10Tests : IDisposable
{
    private const string Amount = "amount: { kind: money }";
    private const string Rest = "{ id: rest, level: ask_first }";

    private readonly Company company = new();

    public void Dispose() => company.Dispose();

    [Fact]
    public async Task I10_Ten_thousand_from_somebody_with_five_is_more_than_was_held()
    {
        Give(ines: 10_000, maarten: 5_000);

        var run = await company.Ask("chain");

        Assert.Equal(2, run.Exit);
        Assert.Contains(
            "Inês, from Maarten: exceeds: refund: Inês has decide for amount over 5000 up to 10000 EUR, can be undone, "
                + "Maarten has ask_first.",
            Lines(run)
        );
        Assert.Contains(
            "Maarten, from Bodil: holds: refund: Bodil may decide at least as much as Maarten, whatever it is.",
            Lines(run)
        );
    }

    [Theory]
    [InlineData("5000 EUR", "Inês", "Maarten", "Bodil")]
    [InlineData("5000.01 EUR", "Bodil")]
    public async Task I10_Who_was_given_more_than_was_held_has_no_more_than_that(string amount, params string[] names)
    {
        Give(ines: 10_000, maarten: 5_000);

        var run = await company.Ask("who", "refund", $"amount={amount}", "--from", "Inês");

        Assert.Equal(names, Lines(run).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task I10_Where_the_giver_comes_to_hold_less_it_is_found_and_the_text_stays()
    {
        var hers = Give(ines: 5_000, maarten: 5_000);
        var before = await ReadAsync(hers);
        Assert.Equal(0, (await company.Ask("chain")).Exit);

        Give(ines: 5_000, maarten: 3_000);
        var run = await company.Ask("chain");

        Assert.Equal(2, run.Exit);
        Assert.Contains("amount over 3000 up to 5000 EUR", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, await ReadAsync(hers));
        var asked = await Run.Of("ask", hers, "refund", "amount=4000 EUR");
        Assert.Equal("Go ahead.", asked.FirstLine);
    }

    private static string[] Lines(Run run) => run.Output.TrimEnd().Split(Environment.NewLine);

    private static Task<string> ReadAsync(string file) =>
        File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

    // Bodil holds ten times as much, from somebody whose own is written nowhere.
    private string Give(int ines, int maarten)
    {
        company.Add("bodil.yaml", "Bodil/Kwame", Amount, Upto(50_000), Rest);
        company.Add("maarten.yaml", "Maarten/Bodil", Amount, Upto(maarten), Rest);
        return company.Add("ines.yaml", "Inês/Maarten", Amount, Upto(ines), Rest);
    }

    private static string Upto(int most) =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{{ id: mine, level: decide, when: {{ amount: up to {most} }} }}"
        );
}
