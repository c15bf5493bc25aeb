namespace Remit.Documents.Yaml;

/// <summary>Something that was reported already; nobody looks inside it again.</summary>
/// <param name="At">Where it begins.</param>
internal sealed record BrokenNode(Position At) : Node(At);
