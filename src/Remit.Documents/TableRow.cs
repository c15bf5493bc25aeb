using System.Collections.Immutable;

namespace Remit.Documents;

/// <summary>A row of a table.</summary>
/// <param name="Number">Its number as a spreadsheet counts: the header is row 1.</param>
/// <param name="Cells">Its cells, one for each column of the header.</param>
public sealed record TableRow(int Number, ImmutableArray<TableCell> Cells);
