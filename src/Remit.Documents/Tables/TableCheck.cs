using System.Globalization;
using Remit.Documents.Yaml;

namespace Remit.Documents.Tables;

/// <summary>Whether a table is one: each row has a cell for each column, no two columns share a name, and it is short and made of text.</summary>
internal static class TableCheck
{
    /// <summary>The most rows below the header.</summary>
    public const int MostRows = 1000;

    /// <summary>Reports everything that is wrong with the form of a table.</summary>
    public static void Run(Table table, TreeErrors errors)
    {
        CheckHeader(table, errors);
        CheckTexts(table, errors);
        if (table.Rows.Length > MostRows)
        {
            var first = table.Rows[MostRows].Cells.FirstOrDefault();
            errors.Add(
                new Position(first?.Line ?? 1, first?.Column ?? 1, 0),
                "too-many-rows",
                string.Create(CultureInfo.InvariantCulture, $"A table may have {MostRows} rows below its header."),
                "this form is for short tables"
            );
        }

        foreach (var row in table.Rows.Take(MostRows).Where(row => row.Cells.Length != table.Header.Length))
        {
            errors.Add(
                new Position(row.Cells.FirstOrDefault()?.Line ?? row.Number, 1, 0),
                "ragged-row",
                $"Row {row.Number} has {CellsOf(row.Cells.Length)}, and the header has {table.Header.Length}.",
                "a cell in which the separator stands needs quotes, and an empty cell still needs its separator"
            );
        }
    }

    private static void CheckHeader(Table table, TreeErrors errors)
    {
        if (table.Header.IsEmpty)
        {
            errors.Add(
                new Position(1, 1, 0),
                "empty",
                "The table is empty.",
                "it begins with the names of its columns"
            );
        }

        for (var i = 0; i < table.Header.Length; i++)
        {
            if (IsEmpty(table.Header[i]) && table.Rows.Any(row => row.Cells.Length > i && !IsEmpty(row.Cells[i])))
            {
                var (_, line, column) = table.Header[i];
                errors.Add(
                    new Position(line, column, 0),
                    "no-name",
                    "This column has no name.",
                    "name it in the first row"
                );
            }
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in table.Header.Where(cell => !IsEmpty(cell)))
        {
            if (!names.Add(Plain.Of(cell.Text)))
            {
                errors.Add(
                    new Position(cell.Line, cell.Column, 0),
                    "column-twice",
                    $"There is a column '{Plain.Shown(cell.Text)}' already.",
                    "give each column its own name"
                );
            }
        }
    }

    // A table that was not made of a text here has not been looked at as a text.
    private static void CheckTexts(Table table, TreeErrors errors)
    {
        var cells = table.Rows.SelectMany(row => row.Cells).Concat(table.Header).ToList();
        if (cells.Sum(cell => (long)cell.Text.Length) > TreeReader.MostBytes)
        {
            errors.Add(new Position(1, 1, 0), "too-large", "The table is larger than 256 kB.");
        }

        foreach (var cell in cells.Where(cell => !TreeReader.IsWhole(cell.Text)))
        {
            errors.Add(new Position(cell.Line, cell.Column, 0), "not-text", "Half a character stands in this cell.");
        }
    }

    private static bool IsEmpty(TableCell cell) => string.IsNullOrWhiteSpace(cell.Text);

    private static string CellsOf(int count) => count == 1 ? "1 cell" : $"{count} cells";
}
