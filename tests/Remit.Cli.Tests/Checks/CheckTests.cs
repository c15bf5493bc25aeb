using System.Text.Json;

namespace Remit.Cli.Tests;

/// <summary>What <c>remit check</c> says of a file that can be read.</summary>
public sealed class CheckTests
{
    private const string Unbounded =
        "problem: refund: with all, amount has no upper end (1000 EUR would go ahead alone too); "
        + "that is freedom, an end makes it autonomy.";

    private const string NoCover = "note: Nobody is named who answers while Maarten Hoekema is away.";

    [Theory]
    [InlineData]
    [InlineData("--strict")]
    public async Task A_file_that_is_right_has_nothing_to_report(params string[] options)
    {
        var path = Sample.Docs("example.yaml");

        var run = await Run.Of(["check", path, .. options]);

        Assert.Equal((0, $"{path}: nothing to report.{Environment.NewLine}", ""), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public async Task Problems_are_said_before_notes_and_counted()
    {
        var path = await FileOf("", "level: decide");

        var run = await Run.Of("check", path);

        Assert.Equal((2, ""), (run.Exit, run.Error));
        Assert.Equal([$"{path}: {Unbounded}", $"{path}: {NoCover}", "1 problem, 1 note."], Lines(run));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2, "--strict")]
    public async Task Notes_count_only_where_that_is_asked_for(int exit, params string[] options)
    {
        var path = await FileOf("", "level: ask_first");

        var run = await Run.Of(["check", path, .. options]);

        Assert.Equal((exit, ""), (run.Exit, run.Error));
        Assert.Equal([$"{path}: {NoCover}", "no problems, 1 note."], Lines(run));
    }

    [Fact]
    public async Task A_problem_without_a_note_counts_by_itself()
    {
        var path = await FileOf("cover: Maarten Hoekema", "level: decide_tell");

        var run = await Run.Of("check", path);

        Assert.Equal(2, run.Exit);
        Assert.Equal([$"{path}: {Unbounded}", "1 problem, no notes."], Lines(run));
    }

    [Fact]
    public async Task The_day_on_which_it_is_run_changes_nothing()
    {
        var path = await FileOf("", "level: decide");

        var now = await Run.At(FixedTime.On(2026, 3, 10), "check", path);
        var later = await Run.At(FixedTime.On(2031, 3, 10), "check", path);

        Assert.Equal(now, later);
    }

    [Fact]
    public async Task Below_a_finding_stands_what_would_settle_it()
    {
        var path = await FileOf("cover: Maarten Hoekema", "level: decide_tell, when: { amount: up to 60 }");

        var run = await Run.Of("check", path);

        Assert.Equal(2, run.Exit);
        Assert.Equal(
            [
                $"{path}: problem: refund: nothing says what happens with amount over 60 EUR.",
                "  would settle it: one more line at ask_first: amount over 60 EUR",
                "1 problem, no notes.",
            ],
            Lines(run)
        );
    }

    [Fact]
    public async Task Json_has_every_documented_property_in_order()
    {
        var path = await FileOf("", "level: decide_tell, when: { amount: up to 60 }");

        var run = await Run.Of("check", path, "--json");

        var json = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(["exit", "incomplete", "findings"], Names(json));
        Assert.Equal((2, 2), (run.Exit, json.GetProperty("exit").GetInt32()));
        var finding = json.GetProperty("findings")[0];
        Assert.Equal(
            "id is severity area kind clauses facts cases logged sentence repair witness".Split(' '),
            Names(finding)
        );
        Assert.Equal("gap/refund/amount/amount over 60 EUR", finding.GetProperty("id").GetString());
        Assert.Equal(["asOf", "facts", "level"], Names(finding.GetProperty("witness")));
        Assert.Equal(
            "60.01 EUR",
            finding.GetProperty("witness").GetProperty("facts").GetProperty("amount").GetString()
        );
        Assert.Equal("note", json.GetProperty("findings")[1].GetProperty("severity").GetString());
    }

    [Fact]
    public async Task A_log_says_how_many_decisions_lie_where_nothing_is_said()
    {
        var path = await FileOf("cover: Maarten Hoekema", "level: decide_tell, when: { amount: up to 60 }");
        var log = Path.ChangeExtension(path, "csv");
        await File.WriteAllTextAsync(
            log,
            "kind,date,amount\nrefund,2026-03-10,80 EUR\nrefund,2026-03-11,50 EUR\nrefund,2026-03-12,90 EUR\n",
            TestContext.Current.CancellationToken
        );

        var run = await Run.Of("check", path, "--log", log);

        Assert.Equal((2, ""), (run.Exit, run.Error));
        Assert.Equal(
            $"{path}: problem: refund: nothing says what happens with amount over 60 EUR (decisions written down: 2).",
            Lines(run)[0]
        );
    }

    [Theory]
    [InlineData("0")]
    [InlineData("soon")]
    [InlineData("3601")]
    [InlineData("1.5")]
    public async Task A_time_that_is_none_is_refused_with_what_would_be_right(string time)
    {
        var run = await Run.Of("check", Sample.Docs("example.yaml"), "--within", time);

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains(
            $"'{time}' is no time: write a whole number of seconds from 1 to 3600.",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Of_many_gaps_five_are_shown_and_how_many_more_there_are()
    {
        var lands = string.Join(", ", Enumerable.Range(1, 7).Select(number => $"land{number}"));
        var grants = string.Join(
            '\n',
            Enumerable
                .Range(1, 7)
                .Select(number =>
                    $$"""
                                  - { id: mine{{number}}, level: ask_first, when: { land: land{{number}}, amount: up to {{number}}0 } }
                                  - { id: theirs{{number}}, level: lead_decides, when: { land: land{{number}}, amount: over {{number}}5 } }
                        """
                )
        );
        var path = await Written(
            $$"""
            remit: 1
            between: { contributor: Inês Tavora, lead: Maarten Hoekema }
            currency: EUR
            in_force: { from: 2026-02-02, review: 2026-05-07 }
            check_in: weekly
            cover: Maarten Hoekema
            areas:
              - area: Refunds
                outcomes: [ Customers stay ]
                decisions:
                  - decision: refund
                    facts: { amount: { kind: money }, land: { kind: choice, one_of: [ {{lands}} ] } }
                    grants:
            {{grants}}
            """
        );

        var run = await Run.Of("check", path);

        Assert.Equal("", run.Error);
        Assert.Equal(
            5,
            Lines(run).Count(line => line.Contains("nothing says what happens with", StringComparison.Ordinal))
        );
        Assert.Contains($"{path}: problem: refund: +2 more of these.", Lines(run));
        Assert.Equal("7 problems, no notes.", Lines(run)[^1]);
    }

    private static string[] Names(JsonElement json) => [.. json.EnumerateObject().Select(property => property.Name)];

    private static string[] Lines(Run run) =>
        run.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private static Task<string> FileOf(string cover, string says) =>
        Written(
            $$"""
            remit: 1
            between: { contributor: Inês Tavora, lead: Maarten Hoekema }
            currency: EUR
            in_force: { from: 2026-02-02, review: 2026-05-07 }
            check_in: weekly
            {{cover}}
            areas:
              - area: Refunds
                outcomes: [ Customers stay ]
                decisions:
                  - decision: refund
                    facts: { amount: { kind: money } }
                    grants: [ { id: all, {{says}} } ]
            """
        );

    private static async Task<string> Written(string text)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("remit").FullName, "agreement.yaml");
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        return path;
    }
}
