using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// A node of a reduced decision diagram over unknown facts: either an end (a level, or "cannot occur"), or a fact and
/// what follows in each of its segments. Equal nodes are one object.
/// </summary>
internal sealed class Node
{
    private Node(int depth, ImmutableArray<Node> children, LevelSet levels, bool mayBeImpossible) =>
        (Depth, Children, Levels, MayBeImpossible) = (depth, children, levels, mayBeImpossible);

    /// <summary>The place of its fact in the diagram's order; <see cref="int.MaxValue"/> at an end.</summary>
    public int Depth { get; }

    public ImmutableArray<Node> Children { get; }

    /// <summary>Every level that can follow.</summary>
    public LevelSet Levels { get; }

    /// <summary>Whether a combination that cannot occur can follow.</summary>
    public bool MayBeImpossible { get; }

    public bool IsEnd => Children.IsEmpty;

    public static Node EndAt(Level level) => new(int.MaxValue, [], LevelSet.Of(level), mayBeImpossible: false);

    public static Node Impossible() => new(int.MaxValue, [], LevelSet.Empty, mayBeImpossible: true);

    public static Node Branch(int depth, ImmutableArray<Node> children) =>
        new(
            depth,
            children,
            children.Aggregate(LevelSet.Empty, (set, child) => set.Union(child.Levels)),
            children.Any(child => child.MayBeImpossible)
        );

    /// <summary>What follows in a segment of the fact at a depth; itself when it does not ask that fact.</summary>
    public Node Follow(int depth, int segment) => Depth == depth ? Children[segment] : this;
}
