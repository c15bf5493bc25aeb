using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>The band of a room map that some combinations of everything but the main number have.</summary>
/// <param name="Cases">
/// Which: any of these, as few and as large as are found, <c>reversible</c> among the facts. What can only belong to
/// cases that cannot occur may lie in any row.
/// </param>
/// <param name="Segments">The band, from the smallest values on; neighbours differ in level.</param>
public sealed record RoomRow(ImmutableArray<CaseBox> Cases, ImmutableArray<RoomSegment> Segments);
