namespace Remit.Cli.Tests;

/// <summary>Three pairs over twelve weeks: every decision of theirs, asked on the command line, comes to its level.</summary>
public sealed class ScenarioTests
{
    private const int DecisionsOfAKnownKind = 85;

    private static readonly string Folder = Path.Combine(Sample.Root, "tests", "Remit.Cli.Tests", "Scenarios");

    public static TheoryData<string> Questions =>
        [
            .. Directory
                .GetFiles(Folder, "*.questions.yaml")
                .Select(file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Every_decision_of_a_scenario_comes_to_its_level(string questions)
    {
        var agreement = Path.Combine(Folder, questions.Replace(".questions", "", StringComparison.Ordinal));

        var run = await Run.Of("test", agreement, Path.Combine(Folder, questions));

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.Exit);
    }

    [Fact]
    public void None_is_left_out() =>
        Assert.Equal(
            DecisionsOfAKnownKind,
            Questions.Sum(file =>
                File.ReadLines(Path.Combine(Folder, file.Data))
                    .Count(line => line.StartsWith("  - ask:", StringComparison.Ordinal))
            )
        );
}
