using Remit.Documents.Yaml;

namespace Remit.Documents.Tables.Csv;

/// <summary>Reads comma-separated text as a table.</summary>
internal static class CsvTable
{
    /// <summary>The table; null when the text is none, which is then reported.</summary>
    /// <param name="csv">The text.</param>
    /// <param name="separator">What separates cells; null when the header says it.</param>
    /// <param name="errors">Where mistakes go.</param>
    public static Table? Read(string csv, char? separator, TreeErrors errors)
    {
        if (!TreeReader.IsText(csv, errors))
        {
            return null;
        }

        // An editor's mark at the very beginning is not part of the text.
        var text = csv.StartsWith('\uFEFF') ? csv[1..] : csv;
        if ((separator ?? CsvSeparator.Find(text, errors)) is not { } between)
        {
            return null;
        }

        var rows = new CsvReader(text, between, errors).Read();
        return errors.Found.Count > 0 ? null
            : rows.IsEmpty ? new Table([], [])
            : new Table(rows[0].Cells, rows.RemoveAt(0));
    }
}
