using System.Collections.Immutable;
using Remit.Documents.Reading;
using Remit.Documents.Yaml;

namespace Remit.Documents.Tables;

/// <summary>Reads how the rows of a table become clauses.</summary>
/// <param name="errors">Where mistakes go.</param>
/// <param name="columns">Reads what names a column.</param>
internal sealed class TableMappingReader(Errors errors, ColumnReader columns)
{
    /// <summary>What the key <c>table</c> says; null when something that is needed is missing or wrong.</summary>
    public TableMapping? Read(Mapping root)
    {
        const string Hint = "table: { when: { FACT: COLUMN }, who: { column: COLUMN, texts: { TEXT: LEVEL } } }";
        root.Require("table", Hint);
        if (root.Map("table", Keys.Table) is not { } map)
        {
            return null;
        }

        map.Word("separator", Vocabulary.Separators);
        var decision = map.Find("decision");
        var who = map.Require("who", "who: { column: COLUMN, texts: { TEXT: LEVEL } }") is { } at
            ? columns.Read(at, CheckWho)
            : null;
        var mapping = new TableMapping
        {
            Numbers = ReadNumbers(map),
            Decision = decision is { Node: ScalarNode } ? decision : null,
            DecisionColumn = decision is { Node: not ScalarNode } column ? columns.Read(column) : null,
            Id = map.Find("id") is { } id ? columns.Find(id, Texts.None) : null,
            When = ReadWhen(map),
            Who = who ?? new MappedColumn(0, "", Texts.None),
        };
        foreach (var item in map.Items("words"))
        {
            columns.Find(item, Texts.None);
        }

        if (errors.IsEmpty)
        {
            columns.CheckAllAreUsed(map.Here);
        }

        return who is null ? null : mapping;
    }

    private NumberMarks ReadNumbers(Mapping map)
    {
        if (map.Map("numbers", Keys.Numbers) is not { } numbers)
        {
            return NumberMarks.OfDocuments;
        }

        numbers.Require("decimal", string.Join(", ", Vocabulary.Marks.All));
        var thousands = numbers.Word("thousands", Vocabulary.Marks);
        if (numbers.Word("decimal", Vocabulary.Marks) is not { } mark)
        {
            return NumberMarks.OfDocuments;
        }

        if (mark == thousands || mark == ' ')
        {
            errors.Add(
                numbers.Find("decimal")!.Value,
                "number-marks",
                $"'{Vocabulary.Marks.Of(mark)}' cannot be the mark for decimals here.",
                "decimals and thousands have different marks, and a space is none for decimals"
            );
        }

        return new NumberMarks(mark, thousands);
    }

    private ImmutableArray<MappedFact> ReadWhen(Mapping map)
    {
        if (map.Find("when") is not { } at)
        {
            return [];
        }

        if (at.Node is MapNode { Entries: var entries })
        {
            return [.. entries.Select(entry => ReadFact(entry.Key, at.Child(entry.Key.Text, entry.Value)))];
        }

        errors.Add(at, "not-a-map", "'when' names facts and the column of each.", "when: { amount: COLUMN }");
        return [];
    }

    private MappedFact ReadFact(ScalarNode fact, Located at)
    {
        if (at.Node is not MapNode || Mapping.Open(at, Keys.When, errors) is not { } map)
        {
            return new MappedFact(fact, columns.Read(at) is { } whole ? [("", whole)] : []);
        }

        var texts = columns.ReadTexts(map, CheckCondition);
        var ends = Keys.Ends.Where(map.Has).ToList();
        if (ends.Count == 0)
        {
            map.Require("column", $"column: COLUMN, or {string.Join(", ", Keys.Ends)} with a column each");
        }

        var lower = ends.Count(end => end is "over" or "at_least");
        if (lower > 1 || ends.Count - lower > 1 || (ends.Count > 0 && map.Has("column")))
        {
            errors.Add(
                at,
                "which-column",
                $"'{fact.Text}' has more than one column for the same end.",
                "one column for all, or one for the lower and one for the upper end"
            );
        }

        return new MappedFact(
            fact,
            [
                .. (ends.Count == 0 ? ["column"] : ends)
                    .Select(key =>
                        (Word: WordOf(key), Column: map.Find(key) is { } name ? columns.Find(name, texts) : null)
                    )
                    .Where(one => one.Column is not null)
                    .Select(one => (one.Word, one.Column!)),
            ]
        );
    }

    private static string WordOf(string key) => key == "column" ? "" : key.Replace('_', ' ');

    // The rest of what a text means is read with the clause, as in a document.
    private void CheckWho(ScalarNode text, Located meaning)
    {
        if (meaning.Node is not MapNode)
        {
            Scalars.Text(meaning, errors);
            return;
        }

        var isCap = meaning.Entry("at_most") is not null && meaning.Entry("level") is null;
        Mapping
            .Open(meaning, isCap ? Keys.WhoCap : Keys.WhoGrant, errors)
            ?.Require(isCap ? "at_most" : "level", "level, or at_most");
    }

    private void CheckCondition(ScalarNode text, Located meaning)
    {
        var blanks = Blanks.Count(text.Text);
        if (blanks > 0 && (meaning.Node is not ScalarNode { Text: var words } || Blanks.Count(words) != blanks))
        {
            errors.Add(
                meaning,
                "blanks",
                $"'{Plain.Shown(text.Text)}' has another number of blanks than its meaning.",
                "each _ is one number, in the same order: _ to _: over _ up to _"
            );
        }
    }
}
