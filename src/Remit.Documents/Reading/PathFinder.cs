using Remit.Documents.Yaml;

namespace Remit.Documents.Reading;

/// <summary>Finds the keys that lead to a place, for mistakes that were found before there was a tree.</summary>
internal static class PathFinder
{
    /// <summary>The path of the last node that begins at or before the mistake.</summary>
    public static string Find(MapNode root, DocumentError error)
    {
        var here = new Located(root, "");
        while (Last(here, error) is { } inner)
        {
            here = inner;
        }

        return here.Path;
    }

    private static Located? Last(Located at, DocumentError error)
    {
        Located? last = null;
        foreach (var child in Children(at).Where(child => IsBefore(child.Begin, error)))
        {
            last = child.Node;
        }

        return last;
    }

    private static IEnumerable<(Position Begin, Located Node)> Children(Located at) =>
        at.Node switch
        {
            MapNode map => map.Entries.Select(entry => (entry.Key.At, at.Child(entry.Key.Text, entry.Value))),
            ListNode list => list.Items.Select((item, index) => (item.At, at.Item(index, item))),
            _ => [],
        };

    private static bool IsBefore(Position at, DocumentError error) =>
        at.Line < error.Line || (at.Line == error.Line && at.Column <= error.Column);
}
