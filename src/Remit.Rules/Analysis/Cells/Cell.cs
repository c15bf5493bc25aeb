using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>A region with the rows that hold somewhere in it.</summary>
internal sealed record Cell(Region Region, ImmutableArray<Standing> Rows);
