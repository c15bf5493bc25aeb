using System.Collections.Immutable;

namespace Remit.Documents.Yaml;

/// <summary>A list.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Items">What is in it.</param>
/// <param name="IsFlow">Whether it is written in <c>[ ]</c>.</param>
/// <param name="IsComplete">Whether its end was reached; not when the document breaks off inside it.</param>
internal sealed record ListNode(Position At, ImmutableArray<Node> Items, bool IsFlow, bool IsComplete) : Node(At);
