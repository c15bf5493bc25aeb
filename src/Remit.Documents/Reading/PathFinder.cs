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
        switch (at.Node)
        {
            case MapNode map when map.Entries.LastOrDefault(entry => IsBefore(entry.Key.At, error)) is { } entry:
                return at.Child(entry.Key.Text, entry.Value);
            case ListNode list when list.Items.LastOrDefault(item => IsBefore(item.At, error)) is { } item:
                return at.Item(list.Items.IndexOf(item), item);
            default:
                return null;
        }
    }

    private static bool IsBefore(Position at, DocumentError error) =>
        at.Line < error.Line || (at.Line == error.Line && at.Column <= error.Column);
}
