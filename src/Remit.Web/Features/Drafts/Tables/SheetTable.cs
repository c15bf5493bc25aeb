using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using MiniExcelLibs;
using Remit.Documents;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Drafts;

/// <summary>The first sheet of a workbook (XLSX) as a table: its first row with something in it names the columns.</summary>
internal static class SheetTable
{
    // What a workbook may be when it is unpacked; a small file can hold very much.
    private const long MostUnpacked = 20 * 1024 * 1024;

    /// <summary>The table.</summary>
    /// <param name="file">The workbook.</param>
    /// <returns>
    /// The table, or why not: no workbook, too large, or cells shown as percentages, of which the file holds a fraction.
    /// </returns>
    public static Outcome<Table> Read(byte[] file)
    {
        try
        {
            using (var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read))
            {
                if (archive.Entries.Sum(entry => entry.Length) > MostUnpacked)
                {
                    return Outcome<Table>.Refuse([Refusal.Invalid("table-too-large", "file")]);
                }

                if (SheetStyles.HavePercent(archive))
                {
                    return Outcome<Table>.Refuse([Refusal.Invalid("sheet-percent", "file")]);
                }
            }

            return TableOf([.. Rows(file)]);
        }
        catch (Exception reason) when (reason is not (OutOfMemoryException or OperationCanceledException))
        {
            // Whatever is wrong with it, it is no workbook that can be read.
            return Outcome<Table>.Refuse([Refusal.Invalid("sheet-unreadable", "file")]);
        }
    }

    private static IEnumerable<TableRow> Rows(byte[] file) =>
        MiniExcel
            .Query(new MemoryStream(file), useHeaderRow: false, excelType: ExcelType.XLSX)
            .Cast<IDictionary<string, object?>>()
            .Select((row, index) => RowOf(row, index + 1))
            .Where(row => row.Cells.Any(cell => cell.Text.Length > 0));

    private static TableRow RowOf(IDictionary<string, object?> row, int number) =>
        new(number, [.. row.Values.Select((value, column) => new TableCell(TextOf(value), number, column + 1))]);

    private static string TextOf(object? value) =>
        value switch
        {
            null => "",
            DateTime date => DateOnly.FromDateTime(date).ToString("O", CultureInfo.InvariantCulture),
            bool yes => yes ? "yes" : "no",
            double number => ((decimal)number).ToString("0.############", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)?.Trim() ?? "",
        };

    private static Table TableOf(ImmutableArray<TableRow> rows)
    {
        if (rows.IsEmpty)
        {
            return new Table([], []);
        }

        var width = rows.Max(row => row.Cells.Select((cell, index) => cell.Text.Length > 0 ? index + 1 : 0).Max());
        return new Table(To(width, rows[0]).Cells, [.. rows.Skip(1).Select(row => To(width, row))]);
    }

    private static TableRow To(int width, TableRow row) =>
        row with
        {
            Cells =
            [
                .. Enumerable
                    .Range(0, width)
                    .Select(column =>
                        column < row.Cells.Length ? row.Cells[column] : new TableCell("", row.Number, column + 1)
                    ),
            ],
        };
}
