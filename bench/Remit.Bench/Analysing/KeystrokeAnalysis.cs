using BenchmarkDotNet.Attributes;
using Remit.Bench.Goals;
using Remit.Rules;

namespace Remit.Bench.Analysing;

/// <summary>The whole analysis of a kind of 50 clauses over 8 facts (A1 to A6) from the clauses on, as at each keystroke.</summary>
[MemoryDiagnoser]
public class KeystrokeAnalysis
{
    private DecisionKind kind = null!;

    /// <summary>Which of some kinds made at random.</summary>
    [Params(1, 2, 3, 4)]
    public int Seed { get; set; }

    /// <summary>Makes the kind.</summary>
    [GlobalSetup]
    public void Make() => kind = ManyClauses.Kind(50, 8, Seed);

    /// <summary>The analysis; it says so where it is not complete.</summary>
    [Benchmark]
    [Goal("everything found in 50 clauses over 8 facts, nothing kept", nanoseconds: 5_000_000)]
    public AnalysisReport Analyse() =>
        Agreed.On(new DecisionKind(kind.Name, kind.Facts, kind.Grants, kind.Caps)).Analyze(Agreed.Today)
            is { IsIncomplete: false } report
            ? report
            : throw new InvalidOperationException("The analysis is incomplete.");
}
