using System.Globalization;
using YamlDotNet.Serialization;

namespace Remit.Web.Tests.Scenarios;

/// <summary>When questions of the scenarios had to be answered: by the hours of who answers, as they were computed apart.</summary>
public sealed class DueTests
{
    [Theory]
    [InlineData("1-support-ines", 8)]
    [InlineData("2-platform-noor", 19)]
    [InlineData("3-field-achieng", 6)]
    public async Task Every_question_is_due_when_it_was(string name, int questions)
    {
        var cancel = TestContext.Current.CancellationToken;
        var beside = Path.Combine(AppContext.BaseDirectory, "Scenarios");
        var scenario = await File.ReadAllTextAsync(Path.Combine(beside, $"{name}.yaml"), cancel);
        var expected = await File.ReadAllTextAsync(Path.Combine(beside, $"{name}.expected.yaml"), cancel);
        var due =
            (Dictionary<object, object?>)new Deserializer().Deserialize<Dictionary<object, object?>>(expected)["due"]!;

        Assert.Equal(questions, due.Count);
        Assert.Equal(
            due.ToDictionary(
                one => (string)one.Key,
                one => (DateTimeOffset?)DateTimeOffset.Parse((string)one.Value!, CultureInfo.InvariantCulture)
            ),
            ScenarioHours.Read(scenario).Due()
        );
    }
}
