using System.Collections.Immutable;

namespace Remit.Documents;

/// <summary>A table as somebody wrote it: names of columns, and rows of texts. Nothing in it is converted.</summary>
/// <param name="Header">The names of the columns; a column may have none.</param>
/// <param name="Rows">The rows, in their order, without those that are empty.</param>
public sealed record Table(ImmutableArray<TableCell> Header, ImmutableArray<TableRow> Rows);
