using Remit.Documents.Yaml;

namespace Remit.Documents.Reading;

/// <summary>A node and the keys that lead to it.</summary>
/// <param name="Node">The node.</param>
/// <param name="Path">The keys, such as <c>areas[0].area</c>.</param>
internal readonly record struct Located(Node Node, string Path)
{
    /// <summary>Its text when it is a scalar that says something; else null.</summary>
    public string? Text =>
        Node is ScalarNode { Text: var text } && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    /// <summary>Where an entry of it is.</summary>
    public Located Child(string key, Node node) => new(node, Path.Length == 0 ? key : $"{Path}.{key}");

    /// <summary>Where an item of it is.</summary>
    public Located Item(int index, Node node) => new(node, $"{Path}[{index}]");

    /// <summary>The value of a key of it; null when it is no map, or has no such key.</summary>
    public Located? Entry(string key) =>
        Node is MapNode map
        && map.Entries.FirstOrDefault(entry => string.Equals(entry.Key.Text, key, StringComparison.Ordinal))
            is { } found
            ? Child(key, found.Value)
            : null;
}
