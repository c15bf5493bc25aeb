using System.Collections.Immutable;
using Remit.Documents.Tables.Csv;
using Remit.Documents.Yaml;

namespace Remit.Documents;

/// <summary>
/// Reads comma-separated text (RFC 4180) as a table, whatever it is about. Cells may be separated by commas, semicolons or
/// tabs, as the header shows; a mark of the encoding at the beginning is no part of it.
/// </summary>
public static class TableText
{
    /// <summary>Reads a text. Never throws on any: it gives a table or every mistake.</summary>
    /// <param name="csv">The text, its first row the names of the columns; at most 256 kB in UTF-8.</param>
    public static (Table? Table, ImmutableArray<DocumentError> Errors) Read(string csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        var errors = new TreeErrors();
        var table = CsvTable.Read(csv, null, errors);
        return (errors.Found.Count > 0 ? null : table, [.. errors.Found]);
    }
}
