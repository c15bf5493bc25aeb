using Remit.Documents.Yaml;

namespace Remit.Documents.Tables.Rows;

/// <summary>
/// A cell in the place where a document has a text, so that it is read like one. What is wrong with it is said of the
/// table.
/// </summary>
/// <param name="Cell">The cell. The node's text is the cell's, or what the mapping makes of it.</param>
/// <param name="Row">The number of its row.</param>
/// <param name="Column">The name of its column.</param>
internal sealed record CellNode(TableCell Cell, int Row, string Column)
    : ScalarNode(new Position(Cell.Line, Cell.Column, 0), Cell.Text, IsPlain: false, 0)
{
    /// <summary>The cell of a row in a column.</summary>
    public static CellNode Of(TableRow row, MappedColumn column) =>
        new(row.Cells[column.Index], row.Number, column.Name);

    /// <summary>Whether nothing stands in the cell.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Cell.Text);

    /// <summary>What else could have stood there; null when nothing else.</summary>
    public string? Mapped { get; init; }

    /// <summary>A mistake as it is said of the table: with row, column and what stands there.</summary>
    public DocumentError Explain(DocumentError error) =>
        error with
        {
            Path = $"row {Row}, {Column}",
            Message = $"Row {Row}, '{Column}' says '{Plain.Shown(Cell.Text)}': {error.Message}",
            Hint = error.Hint is { } hint && Mapped is not null ? $"{hint}; in texts: {Mapped}" : error.Hint ?? Mapped,
        };
}
