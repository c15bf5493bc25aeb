using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// Every completion of a question's unknown facts at once (V4), as a reduced decision diagram: for each combination of
/// segments the level, or that it cannot occur.
/// </summary>
internal sealed class Diagram
{
    private readonly Ranking ranking;
    private readonly ImmutableArray<Axis> unknown;
    private readonly NodeStore store = new();
    private readonly Dictionary<State, Node> built = [];
    private readonly int[] lastDepth;

    /// <summary>A diagram over the unknown facts, in order.</summary>
    /// <param name="ranking">The levels.</param>
    /// <param name="unknown">The facts not known.</param>
    /// <param name="alive">The rows that nothing known makes fail.</param>
    /// <param name="rowCount">How many rows there are.</param>
    public Diagram(Ranking ranking, ImmutableArray<Axis> unknown, Bits alive, int rowCount)
    {
        this.ranking = ranking;
        this.unknown = unknown;
        lastDepth = new int[rowCount];
        foreach (var row in alive.Rows())
        {
            lastDepth[row] = LastDepthOf(row);
        }

        Root = Build(0, alive, Level.NotCovered, ranking.Ceiling);
    }

    public Node Root { get; }

    /// <summary>The facts of which two values lead to different levels with all else the same, given a root.</summary>
    public ImmutableArray<Axis> Deciding(Node root) =>
        [.. new Relevance(root).Depths.Order().Select(depth => unknown[depth])];

    /// <summary>The diagram from a root with one fact fixed to a segment.</summary>
    public Node Fix(Node root, Axis axis, int segment) =>
        Fix(root, unknown.IndexOf(axis), segment, new Dictionary<Node, Node>(ReferenceEqualityComparer.Instance));

    private Node Fix(Node node, int depth, int segment, Dictionary<Node, Node> done)
    {
        if (node.Depth > depth)
        {
            return node;
        }

        if (node.Depth == depth)
        {
            return node.Children[segment];
        }

        if (!done.TryGetValue(node, out var result))
        {
            result = store.Branch(node.Depth, [.. node.Children.Select(child => Fix(child, depth, segment, done))]);
            done.Add(node, result);
        }

        return result;
    }

    private int LastDepthOf(int row)
    {
        for (var depth = unknown.Length - 1; depth >= 0; depth--)
        {
            if (!unknown[depth].Undemanding.Has(row))
            {
                return depth;
            }
        }

        return -1;
    }

    private Node Build(int depth, Bits alive, Level grant, Level cap)
    {
        if (!Settle(depth, ref alive, ref grant, ref cap))
        {
            return store.Impossible;
        }

        if (alive.IsEmpty)
        {
            return store.EndAt(grant < cap ? grant : cap);
        }

        var state = new State(depth, alive, grant, cap);
        if (!built.TryGetValue(state, out var node))
        {
            node = Branch(depth, alive, grant, cap);
            built.Add(state, node);
        }

        return node;
    }

    private Node Branch(int depth, Bits alive, Level grant, Level cap)
    {
        var axis = unknown[depth];
        var children = new Node[axis.SegmentCount];
        var same = new Dictionary<Bits, Node>();
        for (var segment = 0; segment < children.Length; segment++)
        {
            var left = alive.And(axis.Alive(segment));
            if (!same.TryGetValue(left, out var child))
            {
                child = Build(depth + 1, left, grant, cap);
                same.Add(left, child);
            }

            children[segment] = child;
        }

        return store.Branch(depth, [.. children]);
    }

    /// <summary>
    /// Takes out the rows that no unknown fact can change any more, and those that could not change the level; false
    /// when a combination that cannot occur is complete.
    /// </summary>
    private bool Settle(int depth, ref Bits alive, ref Level grant, ref Level cap)
    {
        foreach (var row in alive.Rows().Where(row => lastDepth[row] < depth).ToArray())
        {
            if (ranking.IsImpossible(row))
            {
                return false;
            }

            var level = ranking.LevelOf(row);
            (grant, cap) = ranking.IsGrant(row)
                ? (level > grant ? level : grant, cap)
                : (grant, level < cap ? level : cap);
            alive = alive.Without(row);
        }

        alive = WithoutIdle(alive, grant, cap);
        return true;
    }

    private Bits WithoutIdle(Bits alive, Level grant, Level cap)
    {
        var open = alive.Rows().Where(row => !ranking.IsImpossible(row)).ToArray();
        var highest = open.Where(ranking.IsGrant).Select(ranking.LevelOf).Append(grant).Max();
        foreach (var row in open)
        {
            var level = ranking.LevelOf(row);
            var isIdle = ranking.IsGrant(row) ? level <= grant || grant >= cap : level >= cap || level >= highest;
            if (isIdle)
            {
                alive = alive.Without(row);
            }
        }

        return alive;
    }

    private readonly record struct State(int Depth, Bits Alive, Level Grant, Level Cap);
}
