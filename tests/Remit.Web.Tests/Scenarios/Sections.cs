using System.Globalization;
using System.Text.Json;
using YamlDotNet.Serialization;

namespace Remit.Web.Tests.Scenarios;

/// <summary>A file of computed values, section by section, so that two can be compared by meaning.</summary>
internal sealed class Sections
{
    private readonly Dictionary<object, object?> values;

    private Sections(Dictionary<object, object?> values) => this.values = values;

    /// <summary>Reads a file's text.</summary>
    public static Sections Read(string text) => new(new Deserializer().Deserialize<Dictionary<object, object?>>(text));

    /// <summary>A section as JSON, with keys in order and numbers without trailing zeros.</summary>
    public string this[string section] => JsonSerializer.Serialize(Plain(values[section]));

    private static object? Plain(object? value) =>
        value switch
        {
            IDictionary<object, object?> map => new SortedDictionary<string, object?>(
                map.ToDictionary(entry => (string)entry.Key, entry => Plain(entry.Value)),
                StringComparer.Ordinal
            ),
            IEnumerable<object?> list => list.Select(Plain).ToList(),
            string text
                when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) =>
                number.ToString("0.############", CultureInfo.InvariantCulture),
            _ => value,
        };
}
