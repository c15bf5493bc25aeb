namespace Remit.Rules.Engine;

/// <summary>
/// The facts that can still change a level (V4): two completions that can occur, differ only in that fact, and have
/// different levels.
/// </summary>
internal sealed class Relevance
{
    private readonly Dictionary<(Node, Node), bool> compared = [];
    private readonly HashSet<Node> visited = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<int> depths = [];

    public Relevance(Node root) => Visit(root);

    /// <summary>Their places in the diagram's order.</summary>
    public IReadOnlySet<int> Depths => depths;

    private void Visit(Node node)
    {
        if (node.IsEnd || !visited.Add(node))
        {
            return;
        }

        if (!depths.Contains(node.Depth) && AnyTwoDiffer(node.Children.Distinct().ToArray()))
        {
            depths.Add(node.Depth);
        }

        foreach (var child in node.Children)
        {
            Visit(child);
        }
    }

    private bool AnyTwoDiffer(Node[] nodes)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            for (var j = i + 1; j < nodes.Length; j++)
            {
                if (Differ(nodes[i], nodes[j]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether one completion of what lies below can occur under both and has different levels.</summary>
    private bool Differ(Node left, Node right)
    {
        if (left == right || left.Levels.Count == 0 || right.Levels.Count == 0)
        {
            return false;
        }

        if ((!left.MayBeImpossible && !right.MayBeImpossible) || (left.IsEnd && right.IsEnd))
        {
            return true;
        }

        if (!compared.TryGetValue((left, right), out var differ))
        {
            var top = left.Depth < right.Depth ? left : right;
            differ = Enumerable
                .Range(0, top.Children.Length)
                .Any(segment => Differ(left.Follow(top.Depth, segment), right.Follow(top.Depth, segment)));
            compared.Add((left, right), differ);
        }

        return differ;
    }
}
