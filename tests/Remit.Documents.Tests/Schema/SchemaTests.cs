using System.Collections.Immutable;
using System.Text.Json;
using Remit.Documents.Reading;

namespace Remit.Documents.Tests.Schema;

/// <summary>The schema for editors knows what the reader knows, and nothing else.</summary>
public sealed class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "agreement.schema.json")))
        .RootElement;

    private static readonly Dictionary<string, ImmutableArray<string>> Tables = new(StringComparer.Ordinal)
    {
        ["between"] = Keys.Between,
        ["other"] = Keys.Other,
        ["in_force"] = Keys.InForce,
        ["frame"] = Keys.Frame,
        ["growth"] = Keys.Growth,
        ["step_up"] = Keys.StepUp,
        ["area"] = Keys.Area,
        ["outcome"] = Keys.Outcome,
        ["decision"] = Keys.Decision,
        ["fact"] = Keys.Fact,
        ["grant"] = Keys.Grant,
        ["cap"] = Keys.Cap,
        ["tell"] = Keys.Tell,
        ["trial"] = Keys.Trial,
        ["not"] = Keys.Not,
    };

    public static TheoryData<string> Names => [.. Tables.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_map_has_the_keys_the_reader_takes_in_their_order(string name) =>
        Assert.Equal(Tables[name], KeysOf(Definition(name)));

    [Fact]
    public void The_document_has_the_keys_the_reader_takes_in_their_order() =>
        Assert.Equal(Keys.Agreement, KeysOf(Schema));

    [Fact]
    public void Every_map_of_the_schema_is_held_to_a_table() =>
        Assert.Equal(
            Tables.Keys.Order(StringComparer.Ordinal),
            Schema
                .GetProperty("$defs")
                .EnumerateObject()
                .Where(definition => definition.Value.TryGetProperty("properties", out _))
                .Select(definition => definition.Name)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_key_is_described() =>
        Assert.All(
            Tables
                .Keys.Select(Definition)
                .Append(Schema)
                .SelectMany(map => map.GetProperty("properties").EnumerateObject()),
            key => Assert.NotEqual("", key.Value.GetProperty("description").GetString())
        );

    [Fact]
    public void A_key_that_takes_one_of_a_few_words_takes_those_of_the_reader()
    {
        Assert.Equal(Vocabulary.Levels.All, WordsOf("grant", "level"));
        Assert.Equal(Vocabulary.Levels.All, WordsOf("cap", "at_most"));
        Assert.Equal(Vocabulary.FactKinds.All, WordsOf("fact", "kind"));
        Assert.Equal(Vocabulary.RiskySides.All, WordsOf("fact", "riskier"));
        Assert.Equal(Vocabulary.Taxes.All, WordsOf("fact", "tax"));
        Assert.Equal(Vocabulary.Counts.All, WordsOf("fact", "counts"));
        Assert.Equal(Vocabulary.Silences.All, WordsOf("decision", "silence"));
        Assert.Equal(
            Vocabulary.AfterTrials.All.Order(StringComparer.Ordinal),
            WordsOf("trial", "then").Order(StringComparer.Ordinal)
        );
    }

    private static JsonElement Definition(string name) => Schema.GetProperty("$defs").GetProperty(name);

    private static IEnumerable<string> KeysOf(JsonElement map) =>
        map.GetProperty("properties").EnumerateObject().Select(key => key.Name);

    private static IEnumerable<string> WordsOf(string map, string key) =>
        Definition(map)
            .GetProperty("properties")
            .GetProperty(key)
            .GetProperty("enum")
            .EnumerateArray()
            .Select(word => word.GetString()!);
}
