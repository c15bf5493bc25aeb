using System.Collections.Immutable;
using Remit.Documents.Reading;
using Remit.Documents.Tables.Rows;
using Remit.Documents.Yaml;

namespace Remit.Documents.Tables;

/// <summary>The agreement that a mapping is, apart from its clauses: a tree in the form of a document.</summary>
internal static class FrameTree
{
    /// <summary>The mapping without what it says of the table.</summary>
    public static MapNode Of(MapNode root)
    {
        var known = root
            .Entries.Where(entry => Keys.Agreement.Contains(entry.Key.Text, StringComparer.Ordinal))
            .ToList();
        var form = new ScalarNode(root.At, Agreements.RootReader.Form, IsPlain: true, 0);
        var misspelt = root.Entries.Any(entry => !Keys.TableMapping.Contains(entry.Key.Text, StringComparer.Ordinal));
        return root with
        {
            Entries = [new MapEntry(new ScalarNode(root.At, "remit", IsPlain: true, 0), form), .. known],
            IsComplete = root.IsComplete && !misspelt,
        };
    }

    /// <summary>The same with clauses behind those that its kinds of decision have.</summary>
    public static MapNode With(MapNode frame, ILookup<string, RowClause> clauses) =>
        Change(frame, "areas", area => Change(area, "decisions", decision => AddTo(decision, clauses)));

    private static MapNode Change(MapNode map, string key, Func<MapNode, MapNode> change) =>
        map with
        {
            Entries =
            [
                .. map.Entries.Select(entry =>
                    entry.Key.Text == key && entry.Value is ListNode list
                        ? entry with
                        {
                            Value = list with
                            {
                                Items = [.. list.Items.Select(item => item is MapNode one ? change(one) : item)],
                            },
                        }
                        : entry
                ),
            ],
        };

    private static MapNode AddTo(MapNode decision, ILookup<string, RowClause> clauses)
    {
        var name = decision.Entries.FirstOrDefault(entry => entry.Key.Text == "decision")?.Value as ScalarNode;
        var own = clauses[name?.Text.Trim() ?? ""].ToList();
        return Add(
            Add(decision, "grants", [.. own.Where(clause => !clause.IsCap).Select(clause => clause.Clause)]),
            "caps",
            [.. own.Where(clause => clause.IsCap).Select(clause => clause.Clause)]
        );
    }

    private static MapNode Add(MapNode decision, string key, ImmutableArray<Node> clauses)
    {
        var before = decision.Entries.FirstOrDefault(entry => entry.Key.Text == key);
        var list = before?.Value as ListNode ?? new ListNode(decision.At, [], IsFlow: false, IsComplete: true);
        var entry = new MapEntry(
            before?.Key ?? new ScalarNode(decision.At, key, IsPlain: true, 0),
            list with
            {
                Items = [.. list.Items, .. clauses],
            }
        );
        return decision with { Entries = [.. decision.Entries.Where(one => one.Key.Text != key), entry] };
    }
}
