using System.Collections.Immutable;
using Remit.Documents.Tables.Rows;
using Remit.Documents.Yaml;
using Remit.Rules;

namespace Remit.Documents.Tables;

/// <summary>What the texts of a column mean: the key <c>texts</c> of a mapping.</summary>
/// <param name="entries">Each text or pattern with its meaning.</param>
internal sealed class Texts(ImmutableArray<MapEntry> entries)
{
    private readonly Dictionary<string, Node> texts = Those(entries, arePatterns: false);
    private readonly Dictionary<string, Node> patterns = Those(entries, arePatterns: true);
    private readonly ImmutableArray<string> shown = [.. entries.Select(entry => Plain.Shown(entry.Key.Text))];

    public static Texts None { get; } = new([]);

    /// <summary>The meaning of a text; null when it has none.</summary>
    public Node? Find(string text) => texts.GetValueOrDefault(Plain.Of(text));

    /// <summary>The meaning of a text's pattern with the text's numbers; null when it has none.</summary>
    public string? Find(CellNumbers text) =>
        Blanks.Count(text.Pattern) == text.Numbers.Length
        && patterns.GetValueOrDefault(Plain.Of(text.Pattern)) is ScalarNode meaning
        && Blanks.Count(meaning.Text) == text.Numbers.Length
            ? Blanks.Fill(meaning.Text, text.Numbers)
            : null;

    /// <summary>What would be right in place of a text without a meaning; null when no text has one.</summary>
    public string? Hint(string text) => Nearest.Hint(Plain.Shown(text), shown);

    private static Dictionary<string, Node> Those(ImmutableArray<MapEntry> entries, bool arePatterns) =>
        entries
            .Where(entry => Blanks.Count(entry.Key.Text) > 0 == arePatterns)
            .DistinctBy(entry => Plain.Of(entry.Key.Text), StringComparer.Ordinal)
            .ToDictionary(entry => Plain.Of(entry.Key.Text), entry => entry.Value, StringComparer.Ordinal);
}
