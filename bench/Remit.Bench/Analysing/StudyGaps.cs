using BenchmarkDotNet.Attributes;
using Remit.Bench.Goals;
using Remit.Rules;
using Remit.Rules.Engine;

namespace Remit.Bench.Analysing;

/// <summary>
/// All gaps (A1), said in sentences, of the decision tables of the study in Information Systems 78 (2018), from the clauses
/// on: nothing is kept from one time to the next. The study found them in 704 s at 15 columns and 1,514 rules.
/// </summary>
[MemoryDiagnoser]
public class StudyGaps
{
    private DecisionKind kind = null!;

    /// <summary>How many columns.</summary>
    [Params(3, 5, 7, 9, 11, 13, 15)]
    public int Columns { get; set; }

    /// <summary>How many rules.</summary>
    [Params(500, 1000, 1500)]
    public int Rules { get; set; }

    /// <summary>Of how many rules in a hundred one column was widened or shrunk.</summary>
    [Params(10, 15)]
    public int Disturbed { get; set; }

    /// <summary>Grows the table.</summary>
    [GlobalSetup]
    public void Grow() => kind = KindOf(Columns, Rules, Disturbed);

    /// <summary>Every gap.</summary>
    [Benchmark, Goal("all gaps of a decision table of the study", nanoseconds: 20_000_000)]
    public int Find() => CountIn(kind);

    internal static DecisionKind KindOf(int columns, int rules, int disturbed)
    {
        var table = new StudyTable(columns, rules, seed: columns);
        table.Disturb(disturbed / 100.0);
        return table.Kind();
    }

    internal static int CountIn(DecisionKind known)
    {
        var made = new DecisionKind(known.Name, known.Facts, known.Grants);
        var agreement = Agreed.On(made);
        var day = new KindOnDay(agreement, made, Agreed.Today);
        var gaps = new Gaps(day, isFirst: true, new LoggedCases(agreement, made, []), CancellationToken.None);
        var count = gaps.Findings().Count();
        return gaps.IsIncomplete ? throw new InvalidOperationException("Not every gap was found.") : count;
    }
}
