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
        var path = await FileOf(cover: "", level: "decide");

        var run = await Run.Of("check", path);

        Assert.Equal((2, ""), (run.Exit, run.Error));
        Assert.Equal([$"{path}: {Unbounded}", $"{path}: {NoCover}", "1 problem, 1 note."], Lines(run));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2, "--strict")]
    public async Task Notes_count_only_where_that_is_asked_for(int exit, params string[] options)
    {
        var path = await FileOf(cover: "", level: "ask_first");

        var run = await Run.Of(["check", path, .. options]);

        Assert.Equal((exit, ""), (run.Exit, run.Error));
        Assert.Equal([$"{path}: {NoCover}", "no problems, 1 note."], Lines(run));
    }

    [Fact]
    public async Task A_problem_without_a_note_counts_by_itself()
    {
        var path = await FileOf(cover: "cover: Maarten Hoekema", level: "decide_tell");

        var run = await Run.Of("check", path);

        Assert.Equal(2, run.Exit);
        Assert.Equal([$"{path}: {Unbounded}", "1 problem, no notes."], Lines(run));
    }

    [Fact]
    public async Task The_day_on_which_it_is_run_changes_nothing()
    {
        var path = await FileOf(cover: "", level: "decide");

        var now = await Run.At(FixedTime.On(2026, 3, 10), "check", path);
        var later = await Run.At(FixedTime.On(2031, 3, 10), "check", path);

        Assert.Equal(now, later);
    }

    private static string[] Lines(Run run) =>
        run.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private static async Task<string> FileOf(string cover, string level)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("remit").FullName, "agreement.yaml");
        var text = $$"""
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
                    grants: [ { id: all, level: {{level}} } ]
            """;
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        return path;
    }
}
