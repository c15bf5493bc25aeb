using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Remit.Rules.Engine;

/// <summary>Makes nodes so that equal ones are one object and a fact that changes nothing is left out.</summary>
internal sealed class NodeStore
{
    private readonly Node[] ends = [.. Enum.GetValues<Level>().Select(Node.EndAt)];
    private readonly Dictionary<Key, Node> branches = [];

    public Node Impossible { get; } = Node.Impossible();

    public Node EndAt(Level level) => ends[(int)level];

    public Node Branch(int depth, ImmutableArray<Node> children)
    {
        if (children.All(child => child == children[0]))
        {
            return children[0];
        }

        var key = new Key(depth, children);
        if (!branches.TryGetValue(key, out var node))
        {
            node = Node.Branch(depth, children);
            branches.Add(key, node);
        }

        return node;
    }

    private readonly struct Key(int depth, ImmutableArray<Node> children) : IEquatable<Key>
    {
        private readonly int depth = depth;
        private readonly ImmutableArray<Node> children = children;

        public bool Equals(Key other) => depth == other.depth && children.SequenceEqual(other.children);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add(depth);
            foreach (var child in children)
            {
                hash.Add(RuntimeHelpers.GetHashCode(child));
            }

            return hash.ToHashCode();
        }
    }
}
