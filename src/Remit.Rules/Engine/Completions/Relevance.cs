namespace Remit.Rules.Engine;

/// <summary>
/// The facts that can still change a level (V4): two completions that can occur, differ only in that fact, and have
/// different levels.
/// </summary>
internal sealed class Relevance
{
    private readonly NodeStore store;
    private readonly Dictionary<(int, int), bool> compared = [];
    private readonly bool[] visited;
    private readonly List<int> depths = [];

    public Relevance(Node root)
    {
        store = root.Store;
        visited = new bool[store.Count];
        Visit(root.Number);
    }

    /// <summary>Their places in the diagram's order.</summary>
    public IReadOnlyList<int> Depths => depths;

    private void Visit(int node)
    {
        if (NodeStore.IsEnd(node) || visited[node])
        {
            return;
        }

        visited[node] = true;

        if (!depths.Contains(store.DepthOf(node)) && AnyTwoDiffer(store.ChildrenOf(node)))
        {
            depths.Add(store.DepthOf(node));
        }

        foreach (var child in store.ChildrenOf(node))
        {
            Visit(child);
        }
    }

    private bool AnyTwoDiffer(ReadOnlySpan<int> nodes)
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
    private bool Differ(int left, int right)
    {
        if (left == right || store.LevelsOf(left).Count == 0 || store.LevelsOf(right).Count == 0)
        {
            return false;
        }

        var mayBothOccur = !store.MayBeImpossible(left) && !store.MayBeImpossible(right);
        if (mayBothOccur || (NodeStore.IsEnd(left) && NodeStore.IsEnd(right)))
        {
            return true;
        }

        if (!compared.TryGetValue((left, right), out var differ))
        {
            differ = DifferBelow(left, right);
            compared.Add((left, right), differ);
        }

        return differ;
    }

    private bool DifferBelow(int left, int right)
    {
        var top = store.DepthOf(left) < store.DepthOf(right) ? left : right;
        var depth = store.DepthOf(top);
        return Enumerable
            .Range(0, store.ChildrenOf(top).Length)
            .Any(which => Differ(store.Follow(left, depth, which), store.Follow(right, depth, which)));
    }
}
