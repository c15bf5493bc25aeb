namespace Remit.Cli.Tests.Tables;

public sealed class ImportTests
{
    private const string Mapping = """
        remit_table: 1
        between: { contributor: Noor, lead: Pieter }
        currency: EUR
        in_force: { from: 2026-09-01 }
        areas: [ { area: Workshop, decisions: [ { decision: purchase, facts: { amount: { kind: money } } } ] } ]
        table: { when: { amount: Amount }, who: { column: Who, texts: { Team: decide } } }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("remit").FullName;

    [Fact]
    public async Task The_agreement_of_the_documentation_is_the_one_that_comes_out()
    {
        var run = await Run.Of("import", Sample.Docs("purchases.csv"), Sample.Docs("purchases.mapping.yaml"));

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(Text(Sample.Docs("purchases.yaml")), run.Output);
    }

    [Theory]
    [InlineData("csv", "purchases.csv")]
    [InlineData("yaml", "purchases.mapping.yaml")]
    public void The_documentation_quotes_its_files_as_they_are(string language, string name) =>
        Assert.Contains($"```{language}\n{Text(Sample.Docs(name))}```\n", Text(Sample.Docs("tables.md")));

    [Fact]
    public async Task What_comes_out_is_an_agreement_that_can_be_asked()
    {
        var made = await Run.Of("import", Write("a.csv", "Amount,Who\nup to 60,Team\n"), Write("a.yaml", Mapping));

        var run = await Run.Of(
            "ask",
            Write("made.yaml", made.Output),
            "purchase",
            "amount=60EUR",
            "--as-of",
            "2026-09-02"
        );

        Assert.Equal((0, "Go ahead."), (run.Exit, run.FirstLine));
    }

    [Fact]
    public async Task Mistakes_are_said_of_the_file_they_are_in()
    {
        var table = Write("b.csv", "Amount,Who\nup to 60,Team\nupto 60,Teem\n");

        var run = await Run.Of("import", table, Write("b.yaml", Mapping));

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Equal(
            $"""
            {table}:3:1: Row 3, 'Amount' says 'upto 60': 'upto 60' is no range of 'amount'. (say up to, under, exactly, over or at least a value, or from 10 to 20)
            {table}:3:9: Row 3, 'Who' says 'Teem': The mapping does not say who decides then. (did you mean 'Team'?)

            """,
            run.Error,
            ignoreLineEndingDifferences: true
        );
    }

    [Fact]
    public async Task Mistakes_of_both_files_are_said_together()
    {
        var (table, mapping) = (Write("c.csv", "Amount,Who\nup to 60\n"), Write("c.yaml", Mapping + "\nnoet: friday"));

        var run = await Run.Of("import", table, mapping);

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains($"{table}:2:1: Row 2 has 1 cell, and the header has 2.", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{mapping}:7:1: There is no key 'noet' here.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var run = await Run.Of("import", "nothing.csv", "nothing.yaml");

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Equal(
            ["nothing.csv: There is no such file.", "nothing.yaml: There is no such file."],
            run.Error.Trim().Split(Environment.NewLine)
        );
    }

    [Fact]
    public async Task A_table_that_is_too_long_is_refused_however_long_it_is()
    {
        var run = await Run.Of("import", Write("long.csv", new string('a', 3_000_000)), Write("d.yaml", Mapping));

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains("256 kB", run.Error, StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static string Text(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");
}
