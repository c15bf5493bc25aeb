using System.Collections.Immutable;

namespace Remit.Documents.Yaml;

/// <summary>A list or map whose end has not been reached.</summary>
/// <param name="at">Where it begins; null when the parser does not say, as for a key and its value in <c>[ ]</c>.</param>
/// <param name="isMap">Whether it is a map.</param>
/// <param name="isFlow">Whether it is written in brackets.</param>
internal sealed class OpenNode(Position? at, bool isMap, bool isFlow)
{
    private readonly List<Node> nodes = [];
    private bool hasBrokenKey;

    /// <summary>Takes the next node: an item, or by turns a key and its value.</summary>
    public void Add(Node node) => nodes.Add(node);

    /// <summary>The node, as far as it was read.</summary>
    public Node Close(TreeErrors errors, bool isComplete)
    {
        var begin = at ?? nodes.FirstOrDefault()?.At ?? default;
        return isMap
            ? new MapNode(begin, EntriesOf(errors), isFlow, isComplete && !hasBrokenKey)
            : new ListNode(begin, isFlow ? CommaRule.ItemsOf(nodes, errors) : [.. nodes], isFlow, isComplete);
    }

    /// <summary>Where it begins, as far as is known.</summary>
    public int Index => at?.Index ?? -1;

    private ImmutableArray<MapEntry> EntriesOf(TreeErrors errors)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var pair in nodes.Chunk(2).Where(pair => pair.Length == 2))
        {
            if (KeyOf(pair, errors) is not { } key)
            {
                hasBrokenKey = true;
                continue;
            }

            if (!lines.TryAdd(key.Text, key.At.Line))
            {
                errors.Add(key.At, "key-twice", $"'{key.Text}' stands here twice.", $"first on line {lines[key.Text]}");
                continue;
            }

            entries.Add(new MapEntry(key, pair[1]));
        }

        return entries.ToImmutable();
    }

    private ScalarNode? KeyOf(Node[] pair, TreeErrors errors)
    {
        switch (pair[0])
        {
            case BrokenNode:
                return null;
            case ScalarNode key when isFlow && CommaRule.IsBroken(key, pair[1]):
                errors.AddComma(key);
                return null;
            case ScalarNode { Text: "<<", IsPlain: true } key:
                errors.Add(key.At, "merge-key", "Merge keys ('<<') are not read here.", "write the keys out");
                return null;
            case ScalarNode key when key.Text.Length > 0:
                return key;
            default:
                errors.Add(pair[0].At, "not-a-key", "A key is one word or name.");
                return null;
        }
    }
}
