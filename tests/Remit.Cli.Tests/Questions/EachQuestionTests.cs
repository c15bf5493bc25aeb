using System.Text;
using System.Text.Json;

namespace Remit.Cli.Tests.Questions;

/// <summary><c>remit ask --each</c>: JSON in, JSON out.</summary>
public sealed class EachQuestionTests
{
    private static string Example => Sample.Docs("example.yaml");

    [Fact]
    public async Task Every_line_is_answered_in_its_order()
    {
        var run = await Each(
            """
            {"amount": "38 EUR", "customer": "consumer"}
            {"customer": null, "amount": "84 EUR"}
            {"amount": "38.50EUR"}
            """
        );

        Assert.Equal(
            """
            {"level":"decide_tell","possible":["decide_tell"],"grant":"small","cap":null,"nearMisses":[],"missing":[]}
            {"level":"ask_first","possible":["ask_first"],"grant":"rest","cap":null,"nearMisses":[],"missing":[]}
            {"level":null,"possible":["ask_first","decide_tell"],"grant":"small","cap":null,"nearMisses":[],"missing":["customer"]}

            """,
            run.Output
        );
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.Exit);
    }

    [Theory]
    [InlineData("""{"amount": 38, "customer": "consumer"}""", "no-currency", "amount")]
    [InlineData("""{"amount": "38 USD"}""", "wrong-currency", "amount")]
    [InlineData("""{"amount": "38.001 EUR"}""", "finer-than-step", "amount")]
    [InlineData("""{"amount": ["38 EUR"]}""", "wrong-kind", "amount")]
    [InlineData("""{"amount": "38 EUR", "amount": "39 EUR"}""", "fact-twice", "amount")]
    [InlineData("""{"custome": "consumer"}""", "unknown-fact", "custome")]
    [InlineData("""{"customer": true}""", "wrong-kind", "customer")]
    [InlineData("""{"amount": 1e999}""", "too-large", "amount")]
    [InlineData("""["38 EUR"]""", "not-an-object", "")]
    [InlineData("""{"amount": "38 EUR" """, "not-an-object", "")]
    [InlineData("""{"amount": "\ud800"}""", "not-an-object", "")]
    [InlineData("", "not-an-object", "")]
    public async Task A_line_without_an_answer_says_why_and_the_next_is_answered(
        string line,
        string code,
        string subject
    )
    {
        var run = await Each(line + "\n{\"amount\": \"84 EUR\", \"customer\": \"reseller\"}");

        var lines = run.Output.Split(Environment.NewLine);
        var problem = JsonDocument.Parse(lines[0]).RootElement.GetProperty("problems")[0];
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.Equal(subject, problem.GetProperty("subject").GetString());
        Assert.NotEqual("", problem.GetProperty("message").GetString());
        Assert.StartsWith("""{"level":"ask_first",""", lines[1], StringComparison.Ordinal);
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public async Task A_line_beyond_64_kB_is_refused_and_the_next_is_answered()
    {
        var run = await Each(
            $$"""
            {"amount": "{{new string('1', 200_000)}} EUR"}
            {"amount": "84 EUR"}
            """
        );

        var lines = run.Output.Split(Environment.NewLine);
        Assert.Contains("\"too-long\"", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"level":"ask_first",""", lines[1], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public async Task A_mark_at_the_beginning_and_line_ends_of_Windows_change_nothing()
    {
        var run = await Each("\uFEFF{\"amount\": \"84 EUR\"}\r\n{\"amount\": \"84 EUR\"}\r\n");

        var lines = run.Output.TrimEnd().Split(Environment.NewLine);
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.StartsWith("""{"level":"ask_first",""", line, StringComparison.Ordinal));
        Assert.Equal(0, run.Exit);
    }

    [Fact]
    public async Task Without_a_line_there_is_no_answer_and_nothing_wrong()
    {
        var run = await Each("");

        Assert.Equal(("", "", 0), (run.Output, run.Error, run.Exit));
    }

    [Fact]
    public async Task What_is_used_and_the_day_count_for_every_line()
    {
        const string line = """{"amount": "38 EUR", "customer": "consumer"}""";

        var used = await Each(line, "--used", "small.month=870");
        var before = await Each(line, "--as-of", "2001-01-01");

        Assert.Equal(
            """{"level":"ask_first","possible":["ask_first"],"grant":"rest","cap":null,"nearMisses":["small"],"missing":[]}""",
            used.Output.TrimEnd()
        );
        Assert.StartsWith(
            """{"level":"not_covered","possible":["not_covered"],"grant":null,""",
            before.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(0, before.Exit);
    }

    [Fact]
    public async Task Facts_beside_it_are_refused()
    {
        var run = await Each("{}", "amount=38EUR");

        Assert.Equal("", run.Output);
        Assert.Contains("leave out FACT=VALUE", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Exit);
    }

    private static Task<Run> Each(string lines, params string[] words) =>
        Run.With(Encoding.UTF8.GetBytes(lines), ["ask", Example, "refund", "--each", .. words]);
}
