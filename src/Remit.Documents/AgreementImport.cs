using System.Collections.Immutable;
using Remit.Documents.Tables;
using Remit.Documents.Tables.Csv;
using Remit.Documents.Yaml;

namespace Remit.Documents;

/// <summary>
/// Makes an agreement of a short table, such as people have who wrote down who decides what. A mapping says what each
/// column and text means; nothing is guessed and nothing is repaired: bands that overlap or leave a gap are taken over as
/// they stand.
/// </summary>
public static class AgreementImport
{
    /// <summary>
    /// Reads a table of comma-separated values. Never throws on any text: it gives an agreement or every mistake.
    /// </summary>
    /// <param name="csv">The table, its first row the names of the columns; at most 256 kB in UTF-8 and 1000 rows.</param>
    /// <param name="mapping">What the table means: a YAML document that begins with <c>remit_table: 1</c>.</param>
    public static ImportResult Read(string csv, string mapping)
    {
        ArgumentNullException.ThrowIfNull(csv);
        ArgumentNullException.ThrowIfNull(mapping);
        var file = new MappingFile(mapping);
        var errors = new TreeErrors();
        var table = CsvTable.Read(csv, file.Separator, errors);
        return table is null ? new ImportResult(null, [.. errors.Found], file.Check(null)) : Read(table, file);
    }

    /// <summary>Reads a table that is made of rows already, such as a sheet of a workbook.</summary>
    /// <param name="table">The table; at most 1000 rows.</param>
    /// <param name="mapping">What the table means; <c>separator</c> in it has no effect.</param>
    public static ImportResult Read(Table table, string mapping)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(mapping);
        return Read(table, new MappingFile(mapping));
    }

    private static ImportResult Read(Table table, MappingFile file)
    {
        var errors = new TreeErrors();
        TableCheck.Run(table, errors);
        ImmutableArray<DocumentError> inTable =
        [
            .. errors.Found.OrderBy(error => error.Line).ThenBy(error => error.Column),
        ];
        var inMapping = file.Check(table);
        return inTable.IsEmpty && inMapping.IsEmpty ? file.Import(table) : new ImportResult(null, inTable, inMapping);
    }
}
