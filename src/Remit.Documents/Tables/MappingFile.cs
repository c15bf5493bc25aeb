using System.Collections.Immutable;
using System.Text;
using Remit.Documents.Agreements;
using Remit.Documents.Reading;
using Remit.Documents.Tables.Rows;
using Remit.Documents.Yaml;
using Remit.Rules;

namespace Remit.Documents.Tables;

/// <summary>A mapping: an agreement whose clauses come from a table, and what the table means.</summary>
internal sealed class MappingFile
{
    private readonly TreeErrors ofTree = new();
    private readonly MapNode? root;

    public MappingFile(string text)
    {
        root = TreeReader.Read(text, ofTree);
        Separator = root is null ? null : SeparatorOf(root);
    }

    /// <summary>What separates the cells of the table; null when the mapping does not say it.</summary>
    public char? Separator { get; }

    /// <summary>Every mistake that can be found without looking at rows.</summary>
    /// <param name="table">The table; null when it could not be read.</param>
    public ImmutableArray<DocumentError> Check(Table? table)
    {
        var errors = new Errors(ofTree);
        if (root is not null)
        {
            ReadWith(table, errors);
        }

        return errors.InOrder(root);
    }

    /// <summary>The agreement made of a table, when neither it nor this has a mistake that was found before.</summary>
    /// <param name="table">The table.</param>
    public ImportResult Import(Table table)
    {
        var errors = new Errors(new TreeErrors());
        var (mapping, kinds) = ReadWith(table, errors)!.Value;
        var reader = new RowReader(errors, mapping, kinds, table.Header);
        var clauses = table
            .Rows.Select(reader.Read)
            .OfType<RowClause>()
            .ToLookup(clause => clause.Kind, StringComparer.Ordinal);
        var agreement = new RootReader(errors).Read(FrameTree.With(FrameTree.Of(root!), clauses));
        var (inTable, inMapping) = Parted(errors);
        if (
            agreement is not null
            && Encoding.UTF8.GetByteCount(AgreementWriter.Write(agreement)) > TreeReader.MostBytes
        )
        {
            inTable =
            [
                new DocumentError(1, 1, "", "too-large", "The document made of it would be larger than 256 kB.", null),
            ];
        }

        return new ImportResult(inTable.IsEmpty && inMapping.IsEmpty ? agreement : null, inTable, inMapping);
    }

    private static char? SeparatorOf(MapNode root)
    {
        var separator = new Located(root, "").Entry("table")?.Entry("separator")?.Text;
        return separator is not null && Vocabulary.Separators.Read(separator).TryGet(out var sign) ? sign : null;
    }

    private (TableMapping Mapping, ImmutableArray<DecisionKind> Kinds)? ReadWith(Table? table, Errors errors)
    {
        var map = Mapping.Open(new Located(root!, ""), Keys.TableMapping, errors)!;
        CheckForm(map, errors);
        var mapping = new TableMappingReader(errors, new ColumnReader(errors, table)).Read(map);
        if (new RootReader(errors).Read(FrameTree.Of(root!)) is not { } frame || mapping is null)
        {
            return null;
        }

        ImmutableArray<DecisionKind> kinds = [.. frame.Decisions];
        CheckDecision(map, mapping, (kinds, errors));
        return (mapping, kinds);
    }

    private static void CheckForm(Mapping map, Errors errors)
    {
        const string Hint = "a mapping begins with remit_table: 1";
        if (map.Require("remit_table", Hint) is { } at && at.Text != RootReader.Form)
        {
            errors.Add(at, "unknown-form", "This is not a form that is read here.", Hint);
        }
    }

    // Which kind the rows belong to goes without saying when there is only one.
    private static void CheckDecision(
        Mapping map,
        TableMapping mapping,
        (ImmutableArray<DecisionKind> Kinds, Errors Errors) known
    )
    {
        string[] names = [.. known.Kinds.Select(kind => kind.Name)];
        if (mapping.Decision is { } at)
        {
            if (Scalars.Text(at, known.Errors) is { } name && !names.Contains(name, StringComparer.Ordinal))
            {
                known.Errors.Add(at, "unknown-decision", $"There is no decision '{name}'.", Nearest.Hint(name, names));
            }
        }
        else if (names.Length == 0)
        {
            known.Errors.Add(
                map.Here,
                "no-decision",
                "The mapping has no decision.",
                "areas: [ { area: …, decisions: [ … ] } ]"
            );
        }
        else if (names.Length > 1 && mapping.DecisionColumn is null)
        {
            const string Hint = "decision: KIND, or decision: { column: COLUMN, texts: { TEXT: KIND } }";
            known.Errors.Add(map.Find("table")!.Value, "missing-key", "'decision' is missing here.", Hint);
        }
    }

    private (ImmutableArray<DocumentError> InTable, ImmutableArray<DocumentError> InMapping) Parted(Errors errors)
    {
        var inTable = errors
            .Found.Where(one => one.Node is CellNode)
            .Select(one => ((CellNode)one.Node).Explain(one.Error));
        var inMapping = errors
            .Found.Where(one => one.Node is not CellNode)
            .Select(one => one.Error with { Path = PathFinder.Find(root!, one.Error) });
        return (InOrder(inTable), InOrder(inMapping));
    }

    // Two rows that use the same part of the mapping find the same mistake in it.
    private static ImmutableArray<DocumentError> InOrder(IEnumerable<DocumentError> errors) =>
        [.. errors.Distinct().OrderBy(error => error.Line).ThenBy(error => error.Column)];
}
