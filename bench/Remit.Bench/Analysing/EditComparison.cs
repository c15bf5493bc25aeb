using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Remit.Bench.Goals;
using Remit.Rules;

namespace Remit.Bench.Analysing;

/// <summary>Comparing two versions of which the later has some clauses at another level (D1).</summary>
[MemoryDiagnoser]
public class EditComparison
{
    private Agreement small = null!;
    private Agreement smallEdited = null!;
    private Agreement large = null!;
    private Agreement largeEdited = null!;

    /// <summary>Makes the versions.</summary>
    [GlobalSetup]
    public void Make()
    {
        var kind = new StudyTable(8, 50, seed: 8).Kind();
        (small, smallEdited) = (Agreed.On(kind), Agreed.On(Edited(kind, 1)));
        var study = new StudyTable(20, 1500, seed: 20).Kind();
        (large, largeEdited) = (Agreed.On(study), Agreed.On(Edited(study, 20)));
    }

    /// <summary>One edit of 50 clauses over 8 facts.</summary>
    [Benchmark]
    [Goal("comparing: one edit of 50 clauses over 8 facts", nanoseconds: 10_000)]
    public Comparison OneEdit() => small.Compare(smallEdited, Agreed.Today);

    /// <summary>20 edits of 1,500 clauses over 20 facts.</summary>
    [Benchmark]
    [Goal("comparing: 20 edits of 1,500 clauses over 20 facts", nanoseconds: 1_000_000)]
    public Comparison TwentyEdits() => large.Compare(largeEdited, Agreed.Today);

    private static DecisionKind Edited(DecisionKind kind, int edits)
    {
        ImmutableArray<Grant> grants =
        [
            .. kind.Grants.Select((grant, index) => index % (kind.Grants.Length / edits) == 0 ? Lowered(grant) : grant),
        ];
        return new DecisionKind(kind.Name, kind.Facts, grants, kind.Caps);
    }

    private static Grant Lowered(Grant grant) =>
        new(grant.Level == Level.Decide ? Level.AskFirst : Level.Decide) { Id = grant.Id, When = grant.When };
}
