using System.Globalization;
using System.Text;

namespace Remit.Bench.Goals;

/// <summary>The table of <c>bench/speed</c>: what, goal, median, allocated bytes, ratio, met or missed.</summary>
internal static class GoalTable
{
    public static string Of(IReadOnlyCollection<GoalRow> rows)
    {
        string[][] cells =
        [
            ["what", "goal", "median", "bytes", "ratio", ""],
            .. rows.Select(CellsOf),
        ];
        int[] widths = [.. Enumerable.Range(0, cells[0].Length).Select(column => cells.Max(row => row[column].Length))];
        var text = new StringBuilder();
        foreach (var row in cells)
        {
            var padded = row.Select(
                (cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column])
            );
            text.AppendLine(string.Join("  ", padded).TrimEnd());
        }

        return text.ToString();
    }

    private static string[] CellsOf(GoalRow row) =>
        [
            row.What,
            string.Join(", ", Wanted(row.Goal)),
            double.IsNaN(row.Median) ? "did not run" : Time(row.Median),
            row.Bytes?.ToString(CultureInfo.InvariantCulture) ?? "",
            row.Ratio is { } ratio ? Times(ratio) : "",
            !row.HasGoal && !double.IsNaN(row.Median) ? "shown"
            : row.IsMet ? "met"
            : "missed",
        ];

    private static IEnumerable<string> Wanted(GoalAttribute goal)
    {
        if (goal.Nanoseconds > 0)
        {
            yield return $"≤ {Time(goal.Nanoseconds)}";
        }

        if (goal.TimesBaseline > 0)
        {
            yield return $"≥ {Times(goal.TimesBaseline)}";
        }

        if (goal.Bytes >= 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"≤ {goal.Bytes} B");
        }
    }

    private static string Times(double ratio) =>
        string.Create(CultureInfo.InvariantCulture, $"{(ratio < 10 ? Math.Round(ratio, 2) : Math.Round(ratio))} ×");

    private static string Time(double nanoseconds) =>
        nanoseconds switch
        {
            < 1_000 => Said(nanoseconds, "ns"),
            < 1_000_000 => Said(nanoseconds / 1_000, "µs"),
            _ => Said(nanoseconds / 1_000_000, "ms"),
        };

    private static string Said(double number, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Round(number, number < 100 ? 1 : 0)} {unit}");
}
