namespace Remit.Documents;

/// <summary>A cell of a table.</summary>
/// <param name="Text">What stands in it, as written.</param>
/// <param name="Line">The line on which it begins, from 1; of a spreadsheet, the row.</param>
/// <param name="Column">The column at which it begins, from 1, in characters; of a spreadsheet, the column.</param>
public sealed record TableCell(string Text, int Line, int Column);
