using System.Text.Json;

namespace Remit.Cli.Tests.Chains;

/// <summary>What <c>remit who</c> says.</summary>
public sealed class WhoTests : IDisposable
{
    private const string Amount = "amount: { kind: money }";
    private const string Rest = "{ id: rest, level: ask_first }";

    private readonly Company company = new();

    public WhoTests()
    {
        company.Add("ines.yaml", "Inês/Maarten", Amount, Upto(60, "decide"), Rest);
        company.Add(
            "idris.yaml",
            "Idris/Maarten",
            Amount + ", gift: { kind: yes_no }",
            "{ id: gifts, level: decide, when: { amount: up to 200, gift: yes } }",
            Rest
        );
        company.Add("maarten.yaml", "Maarten/Bodil", Amount, Upto(500, "decide_tell"), Rest);
        company.Add("kwame.yaml", "Kwame/Bodil", Amount, Upto(900, "decide"), Rest);
    }

    public void Dispose() => company.Dispose();

    [Fact]
    public async Task Everybody_who_may_nearest_first_and_nobody_above_is_passed_over()
    {
        var run = await company.Ask("who", "refund", "amount=40EUR", "--from", "Inês");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(
            [
                "Inês (you): decides, then tells Maarten.",
                "Maarten (1 step away): decides, then tells Bodil.",
                "Idris (2 steps away): decides, then tells Maarten, depending on gift.",
                "Kwame (3 steps away): decides.",
            ],
            Lines(run)
        );
    }

    [Theory]
    [InlineData("amount=400EUR", 0, "Maarten", "Kwame")]
    [InlineData("amount=800EUR", 0, "Kwame")]
    [InlineData("amount=901EUR", 3)]
    public async Task Only_who_may_is_named(string amount, int exit, params string[] names)
    {
        var run = await company.Ask("who", "refund", amount, "--from", "Inês");

        Assert.Equal(exit, run.Exit);
        Assert.Equal(names.Length == 0 ? ["Nobody"] : names, Lines(run).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task From_somebody_else_others_are_nearer()
    {
        var run = await company.Ask("who", "refund", "amount=40EUR", "gift=yes", "--from", "Bodil");

        Assert.Equal(["Kwame", "Maarten", "Idris", "Inês"], Lines(run).Select(line => line.Split(' ')[0]));
    }

    [Theory]
    [InlineData("There is no kind of decision 'refunds' here. (did you mean", "refunds", "--from", "Inês")]
    [InlineData("Nobody here is called 'Ines'.", "refund", "--from", "Ines")]
    [InlineData("'refund' does not ask for 'price'.", "refund", "price=3", "--from", "Inês")]
    [InlineData("--from", "refund")]
    public async Task What_is_wrong_is_named(string error, params string[] words)
    {
        var run = await company.Ask("who", words);

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains(error, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_everybody_with_the_documented_properties()
    {
        var run = await company.Ask("who", "refund", "amount=400EUR", "--from", "Inês", "--json");

        var holders = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(4, holders.GetArrayLength());
        Assert.Equal(
            "person steps lead kind own effective loweredBy missing",
            string.Join(' ', holders[0].EnumerateObject().Select(property => property.Name))
        );
    }

    private static string Upto(int most, string level) =>
        $"{{ id: mine, level: {level}, when: {{ amount: up to {most} }} }}";

    private static string[] Lines(Run run) =>
        run.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
