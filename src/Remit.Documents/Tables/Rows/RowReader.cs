using System.Collections.Immutable;
using Remit.Documents.Reading;
using Remit.Documents.Yaml;
using Remit.Rules;

namespace Remit.Documents.Tables.Rows;

/// <summary>Makes a clause of a row, in the form in which a document has it.</summary>
/// <param name="errors">Where mistakes go.</param>
/// <param name="mapping">How rows become clauses.</param>
/// <param name="kinds">The kinds of decision, with their facts; at least one.</param>
/// <param name="header">The names of the columns.</param>
internal sealed class RowReader(
    Errors errors,
    TableMapping mapping,
    ImmutableArray<DecisionKind> kinds,
    ImmutableArray<TableCell> header
)
{
    /// <summary>The clause; null when the row does not say of which kind, which is then reported.</summary>
    public RowClause? Read(TableRow row)
    {
        var (kind, who) = (KindOf(row), WhoOf(row));
        if (kind is null)
        {
            return null;
        }

        var conditions = new ConditionCells(errors, mapping, kind).Read(row);
        List<MapEntry> entries =
        [
            Entry(row, "id", IdOf(row)),
            .. who is MapNode map ? map.Entries : [Entry(row, "level", who)],
            Entry(row, "words", WordsOf(row)),
        ];
        if (!conditions.IsEmpty)
        {
            entries.Add(Entry(row, "when", MapOf(row, conditions)));
        }

        return new RowClause(kind.Name, entries.Exists(entry => entry.Key.Text == "at_most"), MapOf(row, [.. entries]));
    }

    private DecisionKind? KindOf(TableRow row)
    {
        if (mapping.DecisionColumn is not { } column)
        {
            return mapping.Decision?.Text is { } only ? Find(only) : kinds[0];
        }

        var cell = CellNode.Of(row, column);
        var name = column.Texts.Find(cell.Text) is ScalarNode meaning ? meaning.Text.Trim() : cell.Text.Trim();
        var kind = Find(name);
        if (kind is null)
        {
            var hint = column.Texts.Hint(cell.Text) ?? Nearest.Hint(name, [.. kinds.Select(one => one.Name)]);
            errors.Add(new Located(cell, ""), "unmapped-text", $"There is no decision '{Plain.Shown(name)}'.", hint);
        }

        return kind;
    }

    private DecisionKind? Find(string name) =>
        kinds.FirstOrDefault(kind => string.Equals(kind.Name, name, StringComparison.Ordinal));

    // Where that is not known some level stands in its place, so that the rest of the row is looked at all the same.
    private Node WhoOf(TableRow row)
    {
        var cell = CellNode.Of(row, mapping.Who);
        if (mapping.Who.Texts.Find(cell.Text) is { } meaning)
        {
            return meaning;
        }

        if (LevelKeys.Find(cell.Text.Trim()) is not (null or Level.NotCovered))
        {
            return cell;
        }

        const string Message = "The mapping does not say who decides then.";
        errors.Add(new Located(cell, ""), "unmapped-text", Message, mapping.Who.Texts.Hint(cell.Text));
        return cell with { Text = LevelKeys.Of(Level.LeadDecides) };
    }

    private CellNode IdOf(TableRow row) =>
        mapping.Id is { } id ? CellNode.Of(row, id) : First(row, $"row-{row.Number}");

    private CellNode WordsOf(TableRow row) =>
        First(
            row,
            string.Join(
                " | ",
                row.Cells.Zip(header)
                    .Where(pair => !string.IsNullOrWhiteSpace(pair.First.Text))
                    .Select(pair => $"{pair.Second.Text}: {pair.First.Text}")
            )
        );

    private CellNode First(TableRow row, string text) =>
        new CellNode(row.Cells[0], row.Number, Plain.Shown(header[0].Text)) with
        {
            Text = text,
        };

    private static MapEntry Entry(TableRow row, string key, Node value) =>
        new(new ScalarNode(At(row), key, IsPlain: true, 0), value);

    private static MapNode MapOf(TableRow row, ImmutableArray<MapEntry> entries) =>
        new(At(row), entries, IsFlow: false, IsComplete: true);

    private static Position At(TableRow row) => new(row.Cells[0].Line, row.Cells[0].Column, 0);
}
