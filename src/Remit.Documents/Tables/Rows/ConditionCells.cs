using System.Collections.Immutable;
using Remit.Documents.Reading;
using Remit.Documents.Yaml;
using Remit.Rules;

namespace Remit.Documents.Tables.Rows;

/// <summary>Makes the conditions of a clause from the cells of its row, as a document has them under <c>when</c>.</summary>
/// <param name="errors">Where mistakes go.</param>
/// <param name="mapping">Which columns say what is demanded of which fact.</param>
/// <param name="kind">The kind of decision, which has the facts.</param>
internal sealed class ConditionCells(Errors errors, TableMapping mapping, DecisionKind kind)
{
    /// <summary>The meaning of a text that demands nothing.</summary>
    public const string Always = "always";

    /// <summary>The conditions of a row.</summary>
    public ImmutableArray<MapEntry> Read(TableRow row) =>
        [
            .. mapping
                .When.Select(mapped => (mapped.Fact, Node: Read(row, mapped)))
                .Where(one => one.Node is not null)
                .Select(one => new MapEntry(one.Fact, one.Node!)),
        ];

    private Node? Read(TableRow row, MappedFact mapped)
    {
        var fact = kind.FindFact(mapped.Fact.Text);
        return mapped.Columns is [("", var column)]
            ? ReadWhole(CellNode.Of(row, column), column.Texts, fact)
            : ReadEnds(row, mapped, fact);
    }

    private Node? ReadWhole(CellNode cell, Texts texts, Fact? fact)
    {
        if (texts.Find(cell.Text) is { } meaning)
        {
            return IsAlways(meaning) ? null : meaning;
        }

        if (TakeApart(cell, fact) is not { } numbers)
        {
            return null;
        }

        return texts.Find(numbers) is { } filled
            ? cell with
            {
                Text = filled,
            }
            : cell with
            {
                Text = numbers.Text,
                Mapped = texts.Hint(cell.Text),
            };
    }

    private CellNode? ReadEnds(TableRow row, MappedFact mapped, Fact? fact)
    {
        var ends = mapped
            .Columns.Select(one => (one.Word, Value: ReadEnd(CellNode.Of(row, one.Column), one.Column.Texts, fact)))
            .Where(end => end.Value is not null)
            .ToList();
        return ends.Count == 0
            ? null
            : ends[0].Value! with
            {
                Text = string.Join(' ', ends.Select(end => $"{end.Word} {end.Value!.Text}")),
            };
    }

    // One value alone: 'up to 5 or less' would be read as something else than what stands in either column.
    private CellNode? ReadEnd(CellNode cell, Texts texts, Fact? fact)
    {
        var meaning = texts.Find(cell.Text);
        if (meaning is not null && IsAlways(meaning))
        {
            return null;
        }

        var value = meaning is ScalarNode said ? said.Text : TakeApart(cell, fact)?.Text;
        if (value is null)
        {
            return null;
        }

        if (fact is { IsOrdered: true } && FactBoundText.Read(fact, value) is { IsOk: false, Problems: var problems })
        {
            errors.Add(new Located(cell with { Mapped = texts.Hint(cell.Text) }, ""), problems);
            return null;
        }

        return cell with
        {
            Text = value,
        };
    }

    // Only what is counted has numbers: in a choice they are part of a name, and a date is written in one way.
    private CellNumbers? TakeApart(CellNode cell, Fact? fact)
    {
        if (cell.IsEmpty)
        {
            const string Hint = $"say in texts what that means, such as {Plain.Empty}: {Always}";
            errors.Add(new Located(cell, ""), "unmapped-text", "An empty cell says nothing by itself.", Hint);
            return null;
        }

        if (fact is not { IsOrdered: true, Kind: not FactKind.Date })
        {
            return new CellNumbers(cell.Text, []);
        }

        var numbers = CellNumbers.Read(cell.Text, mapping.Numbers, fact.EffectiveStep is null);
        errors.Add(new Located(cell, ""), numbers.Problems);
        return numbers.TryGet(out var read) ? read : null;
    }

    private static bool IsAlways(Node meaning) =>
        meaning is ScalarNode { Text: var text } && text.Trim().Equals(Always, StringComparison.OrdinalIgnoreCase);
}
