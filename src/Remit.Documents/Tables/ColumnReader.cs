using System.Collections.Immutable;
using Remit.Documents.Reading;
using Remit.Documents.Yaml;
using Remit.Rules;

namespace Remit.Documents.Tables;

/// <summary>Reads the names of columns in a mapping, and what the texts of a column mean.</summary>
/// <param name="errors">Where mistakes go.</param>
/// <param name="table">The table; null when it could not be read, so that no column can be called unknown.</param>
internal sealed class ColumnReader(Errors errors, Table? table)
{
    private readonly HashSet<int> used = [];
    private readonly ImmutableArray<string> names = [.. table?.Header.Select(cell => Plain.Of(cell.Text)) ?? []];

    /// <summary>A column by its name alone, or <c>{ column, texts }</c>.</summary>
    /// <param name="at">The name or the map.</param>
    /// <param name="check">Looks at each text and its meaning.</param>
    public MappedColumn? Read(Located at, Action<ScalarNode, Located>? check = null)
    {
        if (at.Node is not MapNode)
        {
            return Find(at, Texts.None);
        }

        if (Mapping.Open(at, Keys.Column, errors) is not { } map)
        {
            return null;
        }

        var texts = ReadTexts(map, check ?? CheckText);
        return map.Require("column", "the name of a column") is { } name ? Find(name, texts) : null;
    }

    /// <summary>What the key <c>texts</c> says.</summary>
    public Texts ReadTexts(Mapping map, Action<ScalarNode, Located> check)
    {
        if (map.Find("texts") is not { } at)
        {
            return Texts.None;
        }

        if (at.Node is not MapNode { Entries: var entries })
        {
            errors.Add(at, "not-a-map", "'texts' says what each text means.", "texts: { TEXT: MEANING }");
            return Texts.None;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (text, meaning) in entries)
        {
            if (!seen.Add(Plain.Of(text.Text)))
            {
                errors.Add(
                    at.Child(text.Text, text),
                    "text-twice",
                    $"'{Plain.Shown(text.Text)}' has a meaning already.",
                    "case, spaces and the kind of dash do not matter"
                );
            }

            check(text, at.Child(text.Text, meaning));
        }

        return new Texts(entries);
    }

    /// <summary>The column with a name; null when there is none, which is then reported.</summary>
    public MappedColumn? Find(Located at, Texts texts)
    {
        if (Scalars.Text(at, errors) is not { } name)
        {
            return null;
        }

        var index = string.Equals(name, Plain.Empty, StringComparison.OrdinalIgnoreCase)
            ? -1
            : names.IndexOf(Plain.Of(name));
        if (index >= 0 || table is null)
        {
            used.Add(index);
            return new MappedColumn(index, table is null ? name : Plain.Shown(table.Header[index].Text), texts);
        }

        errors.Add(
            at,
            "unknown-column",
            $"The table has no column '{Plain.Shown(name)}'.",
            Nearest.Hint(name, [.. table.Header.Select(cell => Plain.Shown(cell.Text))])
        );
        return null;
    }

    /// <summary>
    /// Reports the columns that nothing names: a condition that was overlooked would give more room than the table does.
    /// </summary>
    /// <param name="at">Where they could be named.</param>
    public void CheckAllAreUsed(Located at)
    {
        var unused = table?.Header.Where(
            (cell, index) => !used.Contains(index) && !string.IsNullOrWhiteSpace(cell.Text)
        );
        foreach (var cell in unused ?? [])
        {
            errors.Add(
                at,
                "unused-column",
                $"Nothing here names the column '{Plain.Shown(cell.Text)}'.",
                "say what it means, or name it under words: then it stays with the words of each clause"
            );
        }
    }

    private void CheckText(ScalarNode text, Located meaning) => Scalars.Text(meaning, errors);
}
