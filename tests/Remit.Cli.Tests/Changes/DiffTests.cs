using System.Text.Json;

namespace Remit.Cli.Tests.Changes;

/// <summary>What <c>remit diff</c> says of two versions.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("remit");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_same_file_changes_nothing()
    {
        var path = Sample.Docs("example.yaml");

        var run = await Run.Of("diff", path, path);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(["On 2026-02-02:", "  Nothing changes."], Lines(run));
    }

    [Fact]
    public async Task Four_lists_say_what_changes_and_that_nothing_else_does()
    {
        var earlier = await Version(
            "{ id: small, level: decide_tell, when: { amount: up to 60 }, limits: [ sum of amount per month up to 900 ] }",
            "{ id: rest, level: ask_first }",
            "{ id: gifts, level: decide, when: { gift: yes, amount: up to 20 } }"
        );
        var later = await Version(
            "{ id: small, level: decide_tell, when: { amount: up to 80 }, limits: [ sum of amount per month up to 1200 ], tell: { who: Sunniva Aall } }",
            "{ id: rest, level: ask_first }"
        );

        var run = await Run.Of("diff", earlier, later);

        Assert.Equal((2, ""), (run.Exit, run.Error));
        Assert.Equal(
            [
                "On 2026-02-02:",
                "  You may do more:",
                "    refund, amount over 60 up to 80 EUR, can be undone: you ask first -> you decide, then tell",
                "  You may do less:",
                "    refund, amount up to 20 EUR, gift: yes, can be undone: you decide -> you decide, then tell",
                "  Limits:",
                "    refund, small: sum of amount per month up to 900 -> sum of amount per month up to 1200",
                "  Who is told, asked, or must agree:",
                "    refund, amount over 20 up to 60 EUR, can be undone (you decide, then tell): tell Maarten Hoekema -> tell Sunniva Aall",
                "    refund, amount up to 60 EUR, gift: no, can be undone (you decide, then tell): tell Maarten Hoekema -> tell Sunniva Aall",
                "  Nothing else changes.",
            ],
            Lines(run)
        );
    }

    [Fact]
    public async Task A_later_day_is_said_only_where_something_else_changes()
    {
        var earlier = await Version("{ id: rest, level: ask_first }");
        var later = await Version(
            "{ id: rest, level: ask_first }",
            "{ id: tryout, level: decide_tell, when: { amount: up to 60 }, from: 2026-03-02, until: 2026-03-29 }"
        );

        var all = await Run.Of("diff", earlier, later);
        var one = await Run.Of("diff", earlier, later, "--as-of", "2026-03-15");

        Assert.Equal(
            ["On 2026-02-02:", "On 2026-03-02:", "On 2026-03-30:"],
            Lines(all).Where(line => line.StartsWith("On", StringComparison.Ordinal))
        );
        Assert.Equal("On 2026-03-15:", Lines(one)[0]);
        Assert.Equal(2, one.Exit);
    }

    [Fact]
    public async Task A_log_says_which_decisions_would_have_gone_differently()
    {
        var earlier = await Version(
            "{ id: small, level: decide_tell, when: { amount: up to 60 }, limits: [ sum of amount per month up to 100 ] }",
            "{ id: rest, level: ask_first }"
        );
        var later = await Version(
            "{ id: small, level: decide_tell, when: { amount: up to 80 }, limits: [ sum of amount per month up to 110 ] }",
            "{ id: rest, level: ask_first }"
        );
        var log = await Written(
            "log.csv",
            """
            kind,date,amount,gift
            refund,2026-02-10,50 EUR,no
            refund,2026-02-11,75 EUR,
            refund,2026-02-12,55 EUR,no
            refund,2026-03-01,75 EUR,no
            """
        );

        var run = await Run.Of("diff", earlier, later, "--log", log);

        Assert.Equal((2, ""), (run.Exit, run.Error));
        Assert.Equal(
            [
                "2 of the 4 decisions of the log would have gone differently:",
                "  2026-02-12 refund, amount 55 EUR, gift no: you ask first -> you decide, then tell",
                "  2026-03-01 refund, amount 75 EUR, gift no: you ask first -> you decide, then tell",
            ],
            Lines(run)[^3..]
        );
    }

    [Theory]
    [InlineData("day,amount\n2026-02-10,50 EUR", ":1:1: A log needs a column 'kind'.")]
    [InlineData("kind,date,amount\nrebate,2026-02-10,50 EUR", ":2:1: There is no kind of decision 'rebate'. (refund)")]
    [InlineData("kind,date,amount\nrefund,10.2.2026,50 EUR", ":2:8: ")]
    [InlineData("kind,date,price\nrefund,2026-02-10,50 EUR", ":2:19: 'refund' has no fact 'price'.")]
    [InlineData("kind,date,amount\nrefund,2026-02-10,much", ":2:19: ")]
    public async Task A_log_that_cannot_be_read_is_refused_with_its_place(string text, string error)
    {
        var version = await Version("{ id: rest, level: ask_first }");
        var log = await Written("log.csv", text);

        var run = await Run.Of("diff", version, version, "--log", log);

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains($"{log}{error}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_documented_properties()
    {
        var earlier = await Version("{ id: rest, level: ask_first }");
        var later = await Version(
            "{ id: rest, level: decide_tell, when: { amount: up to 60 }, limits: [ count per week up to 3 ] }"
        );
        var log = await Written("log.csv", "kind,date,amount\nrefund,2026-02-10,50 EUR");

        var run = await Run.Of("diff", earlier, later, "--log", log, "--json");

        var json = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("same comparisons logged different", Names(json));
        var comparison = json.GetProperty("comparisons")[0];
        Assert.Equal("on incomplete more less limits duties", Names(comparison));
        Assert.Equal("kind cases from to witness", Names(comparison.GetProperty("more")[0]));
        Assert.Equal("kind grant from to", Names(comparison.GetProperty("limits")[0]));
        Assert.Equal("kind date facts from to", Names(json.GetProperty("different")[0]));
        Assert.Equal("not_covered", comparison.GetProperty("less")[0].GetProperty("to").GetString());
    }

    private static string Names(JsonElement json) =>
        string.Join(' ', json.EnumerateObject().Select(property => property.Name));

    private static string[] Lines(Run run) =>
        run.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private Task<string> Version(params string[] grants) =>
        Written(
            $"{Guid.CreateVersion7():N}.yaml",
            $$"""
            remit: 1
            between: { contributor: Inês Tavora, lead: Maarten Hoekema }
            others: [ { name: Sunniva Aall } ]
            currency: EUR
            in_force: { from: 2026-02-02 }
            areas:
              - area: Refunds
                decisions:
                  - decision: refund
                    facts: { amount: { kind: money }, gift: { kind: yes_no } }
                    grants:
            {{string.Join('\n', grants.Select(grant => $"          - {grant}"))}}
            """
        );

    private async Task<string> Written(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        return path;
    }
}
