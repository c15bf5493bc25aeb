using System.Runtime.InteropServices;

namespace Remit.Bench.Analysing;

/// <summary>What a rule takes of a column: the values from one up to and without another.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StudyRange(int From, int To)
{
    public int Length => To - From;

    public IEnumerable<int> Values => Enumerable.Range(From, Length);

    public bool Meets(StudyRange other) => From < other.To && other.From < To;

    /// <summary>The same with one end moved outwards or inwards, as far as there is room.</summary>
    /// <param name="random">By how much, and which end.</param>
    /// <param name="end">The end of the column.</param>
    public StudyRange Disturbed(Random random, int end)
    {
        var from = random.Next(To);
        return random.Next(2) == 0 ? this with { From = from } : this with { To = From + 1 + random.Next(end - From) };
    }
}
