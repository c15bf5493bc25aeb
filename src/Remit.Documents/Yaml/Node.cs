namespace Remit.Documents.Yaml;

/// <summary>A piece of a YAML document as it was written: a scalar, list or map.</summary>
/// <param name="At">Where it begins.</param>
internal abstract record Node(Position At);
