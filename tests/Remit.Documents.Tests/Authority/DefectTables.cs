using System.Globalization;
using System.Text;

namespace Remit.Documents.Tests.Authority;

/// <summary>The tables of docs/authority-records.md.</summary>
internal sealed class DefectTables(IReadOnlyList<Defect> defects)
{
    public IEnumerable<string> All =>
        [Counts(), Reasons(defect => defect.Missed), Reasons(defect => defect.NotExpressible)];

    private string Counts()
    {
        var table = new StringBuilder("| Kind | Found | Not expressible | Missed |\n|---|---:|---:|---:|\n");
        foreach (var kind in defects.GroupBy(defect => defect.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            AddCounts(table, kind.Key, [.. kind]);
        }

        AddCounts(table, "all", defects);
        return table.ToString();
    }

    private static void AddCounts(StringBuilder table, string name, IReadOnlyCollection<Defect> some) =>
        table.Append(
            CultureInfo.InvariantCulture,
            $"| {name.Replace('_', ' ')} | {some.Count(defect => defect.Found.Count > 0)} "
                + $"| {some.Count(defect => defect.NotExpressible is not null)} "
                + $"| {some.Count(defect => defect.Missed is not null)} |\n"
        );

    private string Reasons(Func<Defect, string?> reasonOf)
    {
        var table = new StringBuilder("| Where | What | Why |\n|---|---|---|\n");
        foreach (var defect in defects.Where(defect => reasonOf(defect) is not null))
        {
            var where = $"{defect.Record.Split('-')[0]} {defect.Id} ({string.Join(", ", defect.Rules)})";
            table.Append(CultureInfo.InvariantCulture, $"| {where} | {defect.What} | {reasonOf(defect)} |\n");
        }

        return table.ToString();
    }
}
