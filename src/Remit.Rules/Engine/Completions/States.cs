namespace Remit.Rules.Engine;

/// <summary>What was already built of a diagram: the node of each state, a state being a set of rows still open and what is settled.</summary>
internal sealed class States(int wordCount)
{
    private const int Room = 16;

    private readonly HashedKeys index = new(Room);
    private ulong[] open = new ulong[Room * wordCount];
    private uint[] settled = new uint[Room];
    private int[] nodes = new int[Room];
    private int count;

    /// <summary>The number of a state, and whether it is new; a new one has no node yet.</summary>
    /// <param name="rows">The rows still open.</param>
    /// <param name="what">What is settled.</param>
    public (int Number, bool IsNew) Find(ReadOnlySpan<ulong> rows, uint what)
    {
        var hash = what;
        foreach (var word in rows)
        {
            hash = HashedKeys.Mix(hash, word);
        }

        for (var slot = index.Begin(hash); index[slot] is var found and >= 0; slot = index.After(slot))
        {
            if (settled[found] == what && open.AsSpan(found * wordCount, wordCount).SequenceEqual(rows))
            {
                return (found, false);
            }
        }

        return (Add(rows, what, hash), true);
    }

    public int NodeOf(int number) => nodes[number];

    public int Keep(int number, int node) => nodes[number] = node;

    private int Add(ReadOnlySpan<ulong> rows, uint what, uint hash)
    {
        if (count == settled.Length)
        {
            Array.Resize(ref open, 2 * count * wordCount);
            Array.Resize(ref settled, 2 * count);
            Array.Resize(ref nodes, 2 * count);
        }

        rows.CopyTo(open.AsSpan(count * wordCount));
        settled[count] = what;
        index.Add(hash, count);
        return count++;
    }
}
