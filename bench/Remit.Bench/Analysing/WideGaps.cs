using BenchmarkDotNet.Attributes;
using Remit.Bench.Goals;
using Remit.Rules;

namespace Remit.Bench.Analysing;

/// <summary>All gaps (A1) of a table wider than those of the study: 20 columns and 1,500 rules.</summary>
[MemoryDiagnoser]
public class WideGaps
{
    private DecisionKind kind = null!;

    /// <summary>Of how many rules in a hundred one column was widened or shrunk.</summary>
    [Params(10, 15)]
    public int Disturbed { get; set; }

    /// <summary>Grows the table.</summary>
    [GlobalSetup]
    public void Grow() => kind = StudyGaps.KindOf(columns: 20, rules: 1500, Disturbed);

    /// <summary>Every gap.</summary>
    [Benchmark, Goal("all gaps of 20 columns and 1,500 rules", nanoseconds: 25_000_000, bytes: 16_000_000)]
    public int Find() => StudyGaps.CountIn(kind);
}
