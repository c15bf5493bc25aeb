using BenchmarkDotNet.Attributes;
using Remit.Bench.Goals;
using Remit.Rules;

namespace Remit.Bench.Analysing;

/// <summary>
/// The whole analysis (A1 to A6) of the decision tables of the study in Information Systems 78 (2018), from the clauses on:
/// nothing is kept from one time to the next.
/// </summary>
[MemoryDiagnoser]
public class StudyAnalysis
{
    private StudyTable table = null!;
    private DecisionKind kind = null!;

    /// <summary>How many columns.</summary>
    [Params(3, 15, 20)]
    public int Columns { get; set; }

    /// <summary>How many rules.</summary>
    [Params(500, 1500)]
    public int Rules { get; set; }

    /// <summary>Of how many rules in a hundred one column was widened or shrunk.</summary>
    [Params(10)]
    public int Disturbed { get; set; }

    /// <summary>Grows the table.</summary>
    [GlobalSetup]
    public void Grow()
    {
        table = new StudyTable(Columns, Rules, seed: Columns);
        table.Disturb(Disturbed / 100.0);
        kind = table.Kind();
    }

    /// <summary>The analysis; it says so where it is not complete.</summary>
    [Benchmark]
    [Goal("everything found in a decision table of the study")]
    public AnalysisReport Analyse() => Whole(Agreed.On(new DecisionKind(kind.Name, kind.Facts, kind.Grants)));

    private static AnalysisReport Whole(Agreement agreement) =>
        agreement.Analyze(Agreed.Today) is { IsIncomplete: false } report
            ? report
            : throw new InvalidOperationException("The analysis is incomplete.");
}
