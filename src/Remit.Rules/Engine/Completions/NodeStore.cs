namespace Remit.Rules.Engine;

/// <summary>
/// The nodes of a reduced decision diagram by their numbers: equal ones have one, and a fact that changes nothing is left
/// out. The ends come first: each level, then what cannot occur.
/// </summary>
internal sealed class NodeStore
{
    public const int Impossible = 6;

    private const int EndCount = 7;
    private const int Room = 8;
    private const byte MayNotOccur = 1 << Impossible;

    private readonly HashedKeys index = new(Room);
    private int[] depths = new int[Room];
    private int[] firsts = new int[Room];
    private byte[] marks = new byte[Room];
    private int[] children = new int[4 * Room];
    private int count = EndCount;
    private int childCount;

    public NodeStore()
    {
        for (var end = 0; end < EndCount; end++)
        {
            (depths[end], marks[end]) = (int.MaxValue, (byte)(1 << end));
        }
    }

    public int Count => count;

    public static int EndAt(Level level) => (int)level;

    public static bool IsEnd(int node) => node < EndCount;

    /// <summary>The place of its fact in the diagram's order; <see cref="int.MaxValue"/> at an end.</summary>
    public int DepthOf(int node) => depths[node];

    public LevelSet LevelsOf(int node) => new((byte)(marks[node] & ~MayNotOccur));

    /// <summary>Whether a combination that cannot occur can follow.</summary>
    public bool MayBeImpossible(int node) => (marks[node] & MayNotOccur) != 0;

    public ReadOnlySpan<int> ChildrenOf(int node) =>
        IsEnd(node)
            ? []
            : children.AsSpan(firsts[node], (node + 1 < count ? firsts[node + 1] : childCount) - firsts[node]);

    /// <summary>What follows in a class of the fact at a depth; itself when it does not ask that fact.</summary>
    public int Follow(int node, int depth, int which) => depths[node] == depth ? children[firsts[node] + which] : node;

    public int Branch(int depth, ReadOnlySpan<int> next)
    {
        if (!next.ContainsAnyExcept(next[0]))
        {
            return next[0];
        }

        var hash = HashOf(depth, next);
        for (var slot = index.Begin(hash); index[slot] is var found and >= 0; slot = index.After(slot))
        {
            if (depths[found] == depth && ChildrenOf(found).SequenceEqual(next))
            {
                return found;
            }
        }

        return Add(depth, next, hash);
    }

    private int Add(int depth, ReadOnlySpan<int> next, uint hash)
    {
        if (count == depths.Length)
        {
            Array.Resize(ref depths, 2 * count);
            Array.Resize(ref firsts, 2 * count);
            Array.Resize(ref marks, 2 * count);
        }

        if (childCount + next.Length > children.Length)
        {
            Array.Resize(ref children, 2 * (childCount + next.Length));
        }

        next.CopyTo(children.AsSpan(childCount));
        (depths[count], firsts[count]) = (depth, childCount);
        foreach (var child in next)
        {
            marks[count] |= marks[child];
        }

        childCount += next.Length;
        index.Add(hash, count);
        return count++;
    }

    private static uint HashOf(int depth, ReadOnlySpan<int> next)
    {
        var hash = (uint)depth;
        foreach (var child in next)
        {
            hash = HashedKeys.Mix(hash, (uint)child);
        }

        return hash;
    }
}
