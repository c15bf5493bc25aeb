namespace Remit.Documents.Yaml;

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal sealed record MapEntry(ScalarNode Key, Node Value);
