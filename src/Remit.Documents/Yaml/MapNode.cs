using System.Collections.Immutable;

namespace Remit.Documents.Yaml;

/// <summary>A map; each key stands once.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Entries">Its entries, in file order.</param>
/// <param name="IsFlow">Whether it is written in <c>{ }</c>.</param>
/// <param name="IsComplete">Whether everything written in it is in <paramref name="Entries"/>: its end was reached, and no entry was broken.</param>
internal sealed record MapNode(Position At, ImmutableArray<MapEntry> Entries, bool IsFlow, bool IsComplete) : Node(At);
