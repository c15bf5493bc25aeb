using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Remit.Rules.Engine;

/// <summary>
/// Every completion of a question's unknown facts at once (V4), as a reduced decision diagram: for each combination of
/// classes of values the level, or that it cannot occur.
/// </summary>
internal sealed class Diagram
{
    private readonly RankedRows rows;
    private readonly Choices choices;
    private readonly NodeStore store = new();
    private readonly States states;
    private readonly ulong[] alive;
    private readonly ulong[] before;
    private readonly int[] children;
    private readonly int mostClasses;

    /// <summary>A diagram over the unknown facts, in order.</summary>
    /// <param name="side">The table, and the highest level anything may have.</param>
    /// <param name="known">The rows that nothing known makes fail.</param>
    /// <param name="places">Where each fact lies; those not known are unknown.</param>
    public Diagram(RankedSide side, ReadOnlySpan<ulong> known, ReadOnlySpan<long> places)
    {
        rows = side.Table.Rows;
        choices = new Choices(side.Table, known, places);
        states = new States(rows.WordCount);
        alive = new ulong[(choices.Depth + 1) * rows.WordCount];
        before = new ulong[alive.Length];
        mostClasses = choices.Most;
        children = new int[choices.Depth * mostClasses];
        known.CopyTo(alive);
        Root = new Node(store, Build(0, new Settled(Level.NotCovered, side.Day.Ceiling)));
    }

    public Node Root { get; }

    /// <summary>The facts of which two values lead to different levels with all else the same, given a root.</summary>
    public ImmutableArray<int> Deciding(Node root) => [.. new Relevance(root).Depths.Select(choices.FactAt).Order()];

    /// <summary>
    /// The diagrams from a root with one fact fixed to a class of its values, one for each class; the root itself where
    /// nothing is demanded of the fact.
    /// </summary>
    public IEnumerable<Node> Fix(Node root, int fact)
    {
        var depth = choices.DepthOf(fact);
        return depth < 0
            ? [root]
            : Enumerable.Range(0, choices.CountAt(depth)).Select(which => Fix(root, depth, which)).Distinct();
    }

    private Node Fix(Node root, int depth, int which) => new(store, Fix(root.Number, (depth, which), []));

    private int Fix(int node, (int Depth, int Class) at, Dictionary<int, int> done)
    {
        if (store.DepthOf(node) >= at.Depth)
        {
            return store.Follow(node, at.Depth, at.Class);
        }

        if (!done.TryGetValue(node, out var result))
        {
            int[] next = [.. store.ChildrenOf(node)];
            result = store.Branch(store.DepthOf(node), [.. next.Select(child => Fix(child, at, done))]);
            done.Add(node, result);
        }

        return result;
    }

    private int Build(int depth, Settled settled)
    {
        var open = AliveAt(depth);
        if (!Settle(depth, ref settled))
        {
            return NodeStore.Impossible;
        }

        if (!open.ContainsAnyExcept(0UL))
        {
            return NodeStore.EndAt(settled.Level);
        }

        var (state, isNew) = states.Find(open, settled.At(depth));
        return isNew ? states.Keep(state, Branch(depth, settled)) : states.NodeOf(state);
    }

    private int Branch(int depth, Settled settled)
    {
        var next = children.AsSpan(depth * mostClasses, choices.CountAt(depth));
        var left = before.AsSpan(depth * rows.WordCount, rows.WordCount);
        for (var which = 0; which < next.Length; which++)
        {
            var now = AliveAt(depth + 1);
            AliveAt(depth).CopyTo(now);
            RowSets.And(now, choices.SetOf(depth, which));

            // Neighbouring classes often differ in rows alone that are not alive here.
            if (which > 0 && now.SequenceEqual(left))
            {
                next[which] = next[which - 1];
                continue;
            }

            now.CopyTo(left);
            next[which] = Build(depth + 1, settled);
        }

        return store.Branch(depth, next);
    }

    private Span<ulong> AliveAt(int depth) => alive.AsSpan(depth * rows.WordCount, rows.WordCount);

    /// <summary>
    /// Takes out the rows that no unknown fact can change any more, and those that could not change the level; false
    /// when a combination that cannot occur is complete.
    /// </summary>
    private bool Settle(int depth, ref Settled settled)
    {
        var here = AliveAt(depth);
        var open = choices.OpenFrom(depth);
        if (RowSets.FirstOutside(here, open, rows.Impossible) >= 0)
        {
            return false;
        }

        var grant = RowSets.FirstOutside(here, open, rows.Grants);
        var cap = RowSets.FirstOutside(here, open, rows.Barring(Level.Decide));
        settled = new Settled(
            grant >= 0 && rows.LevelAt(grant) > settled.Grant ? rows.LevelAt(grant) : settled.Grant,
            cap >= 0 && rows.LevelAt(cap) < settled.Cap ? rows.LevelAt(cap) : settled.Cap
        );
        RowSets.And(here, open);
        TakeOutIdle(here, settled);
        return true;
    }

    private void TakeOutIdle(Span<ulong> open, Settled settled)
    {
        var first = RowSets.First(open, rows.Grants);
        var highest = first >= 0 && rows.LevelAt(first) > settled.Grant ? rows.LevelAt(first) : settled.Grant;
        var most = highest < settled.Cap ? highest : settled.Cap;
        var lowering = rows.Barring(most > Level.NotCovered ? most - 1 : Level.NotCovered);
        var raising = rows.Above(settled.Grant < settled.Cap ? settled.Grant : Level.Decide);
        for (var word = 0; word < open.Length; word++)
        {
            open[word] &= raising[word] | lowering[word];
        }
    }

    /// <summary>The highest grant and the lowest cap that hold whatever the facts still unknown.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Settled(Level Grant, Level Cap)
    {
        public Level Level => Grant < Cap ? Grant : Cap;

        /// <summary>With a depth, as one number.</summary>
        public uint At(int depth) => ((uint)depth << 8) | ((uint)Grant << 4) | (uint)Cap;
    }
}
