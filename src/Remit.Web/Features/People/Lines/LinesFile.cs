using System.Collections.Immutable;
using Remit.Documents;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.People;

/// <summary>A file of who leads whom: <c>name,lead,area</c>, in English or German, the columns in any order.</summary>
internal static class LinesFile
{
    /// <summary>The most rows of a file.</summary>
    public const int MostRows = 1000;

    private static readonly string[] NameHeads = ["name", "person"];
    private static readonly string[] LeadHeads = ["lead", "leitung", "führung", "führungskraft"];
    private static readonly string[] AreaHeads = ["area", "bereich"];

    /// <summary>The rows of a text, as they stand there.</summary>
    /// <param name="text">The text.</param>
    public static Outcome<ImmutableArray<LineRow>> Read(string text)
    {
        var (table, errors) = TableText.Read(text);
        if (table is null)
        {
            return Outcome<ImmutableArray<LineRow>>.Refuse([
                .. errors.Select(error => Refusal.Invalid("table-unreadable", "file", $"{error}")),
            ]);
        }

        var (name, lead, area) = (At(table, NameHeads), At(table, LeadHeads), At(table, AreaHeads));
        return name < 0 || lead < 0 ? Refusal.Invalid("lines-header", "file")
            : table.Rows.Length > MostRows ? Refusal.Invalid("lines-many", "file", $"{MostRows}")
            : table
                .Rows.Select(row => new LineRow(row.Number, Cell(row, name), Cell(row, lead), Cell(row, area)))
                .ToImmutableArray();
    }

    private static int At(Table table, string[] heads) =>
        Array.FindIndex([.. table.Header], cell => heads.Contains(cell.Text.Trim(), StringComparer.OrdinalIgnoreCase));

    private static string Cell(TableRow row, int column) =>
        column >= 0 && column < row.Cells.Length ? row.Cells[column].Text.Trim() : "";
}
