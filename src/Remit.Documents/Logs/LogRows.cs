using System.Collections.Immutable;
using Remit.Documents.Yaml;
using Remit.Rules;

namespace Remit.Documents.Logs;

/// <summary>The rows of a log as decisions.</summary>
internal sealed class LogRows(Table table, ImmutableArray<Agreement> agreements, TreeErrors errors)
{
    private const string KindColumn = "kind";
    private const string DateColumn = "date";

    public ImmutableArray<LoggedDecision> Read()
    {
        var (kind, date) = (Find(KindColumn), Find(DateColumn));
        return kind is null || date is null
            ? []
            : [.. table.Rows.Select(row => Decision(row, kind.Value, date.Value)).OfType<LoggedDecision>()];
    }

    private int? Find(string name)
    {
        for (var column = 0; column < table.Header.Length; column++)
        {
            if (Is(table.Header[column], name))
            {
                return column;
            }
        }

        errors.Add(
            new Position(1, 1, 0),
            "missing-column",
            $"A log needs a column '{name}'.",
            "kind, date, then one column for each fact"
        );
        return null;
    }

    private static bool Is(TableCell cell, string name) =>
        string.Equals(cell.Text.Trim(), name, StringComparison.OrdinalIgnoreCase);

    private LoggedDecision? Decision(TableRow row, int kindColumn, int dateColumn)
    {
        var name = row.Cells[kindColumn].Text.Trim();
        DecisionKind[] kinds = [.. agreements.Select(agreement => agreement.FindDecision(name)).OfType<DecisionKind>()];
        if (kinds.Length == 0)
        {
            var known = agreements
                .SelectMany(agreement => agreement.Decisions)
                .Select(kind => kind.Name)
                .Distinct(StringComparer.Ordinal);
            Add(
                row.Cells[kindColumn],
                "unknown-kind",
                $"There is no kind of decision '{name}'.",
                string.Join(", ", known)
            );
            return null;
        }

        var day = DayText.Read(row.Cells[dateColumn].Text.Trim());
        if (!day.TryGet(out var date))
        {
            Add(row.Cells[dateColumn], "date", day.Problems[0].Message, day.Problems[0].Hint);
            return null;
        }

        var facts = Enumerable
            .Range(0, table.Header.Length)
            .Where(column => column != kindColumn && column != dateColumn)
            .Where(column => !string.IsNullOrWhiteSpace(row.Cells[column].Text))
            .Select(column => FactOf(kinds, table.Header[column].Text.Trim(), row.Cells[column]))
            .OfType<(string Key, FactValue Value)>()
            .ToImmutableDictionary(fact => fact.Key, fact => fact.Value, StringComparer.Ordinal);
        return new LoggedDecision(name, new LogEntry(date, facts, DecidedAlone: true), row.Number);
    }

    private (string Key, FactValue Value)? FactOf(DecisionKind[] kinds, string key, TableCell cell)
    {
        if (kinds.Select(kind => kind.FindFact(key)).OfType<Fact>().FirstOrDefault() is not { } fact)
        {
            Add(
                cell,
                "unknown-fact",
                $"'{kinds[0].Name}' has no fact '{key}'.",
                "leave the cell empty where a decision has no such fact"
            );
            return null;
        }

        var read = FactValueText.Read(fact, cell.Text.Trim());
        if (read.TryGet(out var value))
        {
            return (key, value);
        }

        Add(cell, read.Problems[0].Code, read.Problems[0].Message, read.Problems[0].Hint);
        return null;
    }

    private void Add(TableCell cell, string code, string message, string? hint) =>
        errors.Add(new Position(cell.Line, cell.Column, 0), code, message, hint);
}
