using Remit.Web.Features.Examples;
using Remit.Web.Tests.Architecture;
using YamlDotNet.Serialization;

namespace Remit.Web.Tests.Scenarios;

/// <summary>
/// The command line is tested on the scenarios too, from files (tests/Remit.Cli.Tests/Scenarios). These are what the
/// scenarios say; with REMIT_WRITE_SCENARIOS=1 they are written anew.
/// </summary>
public sealed class ScenarioOnPaperTests
{
    private static readonly bool WritesAnew = Environment.GetEnvironmentVariable("REMIT_WRITE_SCENARIOS") == "1";

    [Theory]
    [InlineData("1-support-ines")]
    [InlineData("2-platform-noor")]
    [InlineData("3-field-achieng")]
    public async Task The_files_of_the_command_line_are_what_the_scenario_says(string name)
    {
        var cancel = TestContext.Current.CancellationToken;
        var beside = Path.Combine(AppContext.BaseDirectory, "Scenarios");
        var scenario = ScenarioReader.Read(await File.ReadAllTextAsync(Path.Combine(beside, $"{name}.yaml"), cancel));
        var expected = await File.ReadAllTextAsync(Path.Combine(beside, $"{name}.expected.yaml"), cancel);
        var routes = new DeserializerBuilder()
            .IgnoreUnmatchedProperties()
            .Build()
            .Deserialize<Expected>(expected)
            .Routes;

        foreach (var (file, text) in new ScenarioOnPaper(scenario, routes).Files())
        {
            var path = Path.Combine(SourceTree.Root, "tests", "Remit.Cli.Tests", "Scenarios", file);
            if (WritesAnew)
            {
                await File.WriteAllTextAsync(path, text, cancel);
            }

            Assert.Equal(text, await File.ReadAllTextAsync(path, cancel));
        }
    }

    private sealed class Expected
    {
        [YamlMember(Alias = "routes")]
        public Dictionary<string, string> Routes { get; init; } = [];
    }
}
