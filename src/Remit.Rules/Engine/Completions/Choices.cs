using System.Runtime.InteropServices;

namespace Remit.Rules.Engine;

/// <summary>
/// The unknown facts of a question, each cut into classes: values that leave the same rows alive are one. A fact that
/// leaves all of them alive changes nothing and is left out.
/// </summary>
internal sealed class Choices
{
    private readonly int wordCount;
    private readonly List<ulong> sets = [];
    private readonly List<int> facts = [];
    private readonly List<int> firsts = [0];
    private readonly int[] order;
    private readonly ulong[] open;

    /// <summary>The classes of unknown facts.</summary>
    /// <param name="table">The table.</param>
    /// <param name="alive">The rows that nothing known makes fail.</param>
    /// <param name="places">Where each fact lies; those not known are unknown.</param>
    public Choices(RankedTable table, ReadOnlySpan<ulong> alive, ReadOnlySpan<long> places)
    {
        wordCount = table.Rows.WordCount;
        Span<ulong> left = new ulong[wordCount];
        foreach (ref readonly var lane in table.Lanes)
        {
            if (places[lane.Fact] != KindTable.Unknown)
            {
                continue;
            }

            for (var segment = 0; segment < lane.SegmentCount; segment++)
            {
                alive.CopyTo(left);
                table.Keep(lane, segment, left);
                Add(left);
            }

            End(lane.Fact, alive);
        }

        // Facts of few classes first keep the diagram narrow.
        order = [.. Enumerable.Range(0, facts.Count)];
        Array.Sort(
            order,
            (left, right) => ClassesOf(left) != ClassesOf(right) ? ClassesOf(left) - ClassesOf(right) : left - right
        );
        open = OpenFrom(alive);
    }

    /// <summary>How many facts there are; each is a depth.</summary>
    public int Depth => facts.Count;

    /// <summary>The most classes a fact has.</summary>
    public int Most => Enumerable.Range(0, Depth).Select(CountAt).Append(0).Max();

    public int FactAt(int depth) => facts[order[depth]];

    public int DepthOf(int fact) => Array.IndexOf(order, facts.IndexOf(fact));

    public int CountAt(int depth) => ClassesOf(order[depth]);

    /// <summary>The rows that a class leaves alive.</summary>
    public ReadOnlySpan<ulong> SetOf(int depth, int which) => Set(firsts[order[depth]] + which);

    /// <summary>The rows that a fact from a depth on can still make fail.</summary>
    public ReadOnlySpan<ulong> OpenFrom(int depth) => open.AsSpan(depth * wordCount, wordCount);

    private int ClassesOf(int index) => firsts[index + 1] - firsts[index];

    private ReadOnlySpan<ulong> Set(int index) => CollectionsMarshal.AsSpan(sets).Slice(index * wordCount, wordCount);

    private void Add(ReadOnlySpan<ulong> set)
    {
        for (var index = firsts[^1]; index < sets.Count / wordCount; index++)
        {
            if (Set(index).SequenceEqual(set))
            {
                return;
            }
        }

        sets.AddRange(set);
    }

    private void End(int fact, ReadOnlySpan<ulong> alive)
    {
        var end = sets.Count / wordCount;
        if (end - firsts[^1] > 1 || !Set(firsts[^1]).SequenceEqual(alive))
        {
            facts.Add(fact);
            firsts.Add(end);
        }
        else
        {
            sets.RemoveRange(firsts[^1] * wordCount, sets.Count - (firsts[^1] * wordCount));
        }
    }

    private ulong[] OpenFrom(ReadOnlySpan<ulong> alive)
    {
        var all = new ulong[(Depth + 1) * wordCount];
        for (var depth = Depth - 1; depth >= 0; depth--)
        {
            var here = all.AsSpan(depth * wordCount, wordCount);
            all.AsSpan((depth + 1) * wordCount, wordCount).CopyTo(here);
            for (var which = 0; which < CountAt(depth); which++)
            {
                var set = SetOf(depth, which);
                for (var word = 0; word < wordCount; word++)
                {
                    here[word] |= alive[word] & ~set[word];
                }
            }
        }

        return all;
    }
}
