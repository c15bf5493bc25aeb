using System.Collections.Immutable;
using Remit.Documents.Yaml;
using Remit.Rules;

namespace Remit.Documents.Reading;

/// <summary>A map with known keys, read key by key; an unknown key is reported with the nearest known one.</summary>
internal sealed class Mapping
{
    private readonly MapNode map;
    private readonly Errors errors;
    private readonly HashSet<string> meant = new(StringComparer.Ordinal);

    private Mapping(Located here, MapNode map, Errors errors) => (Here, this.map, this.errors) = (here, map, errors);

    /// <summary>The map itself, for mistakes about it as a whole.</summary>
    public Located Here { get; }

    /// <summary>Opens a node as a map; null when it is none, which is then reported.</summary>
    public static Mapping? Open(Located at, ImmutableArray<string> keys, Errors errors)
    {
        if (at.Node is not MapNode map)
        {
            if (at.Node is not BrokenNode)
            {
                errors.Add(at, "not-a-map", $"{NameOf(at)} is made of keys and values.", string.Join(", ", keys));
            }

            return null;
        }

        var mapping = new Mapping(at, map, errors);
        mapping.ReportUnknown(keys);
        return mapping;
    }

    /// <summary>The value of a key; null when it is not there.</summary>
    public Located? Find(string key) => Here.Entry(key);

    /// <summary>Whether a key stands here, with whatever value.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>Whether a key is surely not here: it was not cut off, broken or misspelt.</summary>
    public bool Lacks(string key) => !Has(key) && map.IsComplete && !meant.Contains(key);

    /// <summary>The value of a key that must be there; a missing one is reported.</summary>
    public Located? Require(string key, string? hint = null)
    {
        if (Find(key) is { } value)
        {
            return value;
        }

        if (Lacks(key))
        {
            errors.Add(Here, "missing-key", $"'{key}' is missing here.", hint);
        }

        return null;
    }

    /// <summary>The text of a key.</summary>
    public string? Text(string key) => Find(key) is { } at ? Scalars.Text(at, errors) : null;

    /// <summary>The texts of a key that takes a list of them.</summary>
    public ImmutableArray<string> Texts(string key) =>
        [.. Items(key).Select(item => Scalars.Text(item, errors)).OfType<string>()];

    /// <summary>The items of a key that takes a list.</summary>
    public ImmutableArray<Located> Items(string key) => Find(key) is { } at ? Scalars.Items(at, errors) : [];

    /// <summary>The map of a key.</summary>
    public Mapping? Map(string key, ImmutableArray<string> keys) => Find(key) is { } at ? Open(at, keys, errors) : null;

    /// <summary>The word of a key that takes one of a few.</summary>
    public T? Word<T>(string key, Words<T> words)
        where T : struct => Value(key, words.Read);

    /// <summary>The date of a key.</summary>
    public DateOnly? Day(string key) => Value(key, DayText.Read);

    /// <summary>The length of time of a key.</summary>
    public Span? Span(string key) => Find(key) is { } at ? Scalars.Read(at, SpanText.Read, errors) : null;

    /// <summary>The number of a key.</summary>
    public decimal? Number(string key) => Value(key, NumberText.ReadUnambiguous);

    /// <summary>What a reader of texts makes of the text of a key.</summary>
    public T? Value<T>(string key, Func<string, Result<T>> read)
        where T : struct => Find(key) is { } at ? Scalars.ReadValue(at, read, errors) : null;

    /// <summary>Reports an end that lies before its beginning.</summary>
    public void CheckOrder(string first, DateOnly? from, string second, DateOnly? until)
    {
        if (from > until)
        {
            errors.Add(
                Find(second) ?? Here,
                "ends-before-it-begins",
                $"'{second}' ({DayText.Write(until.Value)}) lies before '{first}' ({DayText.Write(from.Value)})."
            );
        }
    }

    private void ReportUnknown(ImmutableArray<string> keys)
    {
        foreach (var entry in map.Entries.Where(entry => !keys.Contains(entry.Key.Text, StringComparer.Ordinal)))
        {
            if (errors.IsFull)
            {
                return;
            }

            var near = Keys.Confused(entry.Key.Text, keys) ?? Nearest.To(entry.Key.Text, keys);
            errors.Add(
                Here.Child(entry.Key.Text, entry.Key),
                "unknown-key",
                $"There is no key '{Shown(entry.Key.Text)}' here.",
                near is null ? Nearest.Hint(entry.Key.Text, keys) : $"did you mean '{near}'?"
            );
            meant.Add(near ?? "");
        }
    }

    private static string NameOf(Located at) => at.Path.Length == 0 ? "A document" : $"'{Scalars.NameOf(at)}'";

    private static string Shown(string key) => key.Length <= 60 ? key : key[..60] + "…";
}
