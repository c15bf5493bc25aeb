using System.Collections.Concurrent;

namespace Remit.Web.Tests.Kills;

/// <summary>What was sent, and whether success was answered: what the database is compared with.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentDictionary<Write, bool> writes = new();
    private readonly ConcurrentQueue<string> faults = new();
    private int repeated;

    /// <summary>Everything that was sent, with whether success was answered.</summary>
    public IReadOnlyDictionary<Write, bool> Writes => writes;

    /// <summary>How many were answered with success.</summary>
    public int Answered => writes.Count(one => one.Value);

    /// <summary>How many were sent again because no answer had come, and then answered with success.</summary>
    public int Repeated => repeated;

    /// <summary>What was found to be wrong, in sentences.</summary>
    public IReadOnlyCollection<string> Faults => faults;

    /// <summary>How many of a kind were sent.</summary>
    public int Sent(WriteKind kind) => writes.Keys.Count(one => one.Kind == kind);

    /// <summary>How many of a kind were answered with success.</summary>
    public int AnsweredOf(WriteKind kind) => writes.Count(one => one.Value && one.Key.Kind == kind);

    /// <summary>Of a kind, those for which no answer came.</summary>
    public IReadOnlyList<Write> Unanswered(WriteKind kind) =>
        [.. writes.Where(one => !one.Value && one.Key.Kind == kind).Select(one => one.Key)];

    /// <summary>It is about to be sent.</summary>
    public void Send(Write write) => writes.TryAdd(write, false);

    /// <summary>Success was answered.</summary>
    /// <param name="write">To what.</param>
    /// <param name="isRepeated">Whether it had been sent before.</param>
    public void Answer(Write write, bool isRepeated)
    {
        writes[write] = true;
        if (isRepeated)
        {
            Interlocked.Increment(ref repeated);
        }
    }

    /// <summary>Something is wrong.</summary>
    public void Blame(string fault) => faults.Enqueue(fault);
}
