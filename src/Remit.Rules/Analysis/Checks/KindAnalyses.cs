using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>The whole analysis of an agreement on some days: its frame, and each of its kinds (A1 to A6).</summary>
internal sealed class KindAnalyses(
    Agreement agreement,
    ImmutableArray<DateOnly> days,
    ImmutableArray<KindLog> log,
    CancellationToken stop
)
{
    private readonly ImmutableArray<CoverProof>.Builder proofs = ImmutableArray.CreateBuilder<CoverProof>();
    private bool isIncomplete;

    public AnalysisReport Report()
    {
        ImmutableArray<Finding> findings =
        [
            .. agreement
                .Decisions.SelectMany(Of)
                .Concat(new FrameChecks(agreement, days).Findings())
                .DistinctBy(finding => finding.Id, StringComparer.Ordinal)
                .OrderBy(finding => finding.Severity),
        ];
        return new AnalysisReport(findings, isIncomplete, proofs.ToImmutable());
    }

    private IEnumerable<Finding> Of(DecisionKind kind)
    {
        // Where nothing is granted at all, the frame says so.
        if (kind.Grants.IsEmpty)
        {
            return [];
        }

        ImmutableArray<KindOnDay> onDays = [.. days.Select(day => new KindOnDay(agreement, kind, day))];
        var logged = new LoggedCases(agreement, kind, log);
        var dead = new DeadClauses(kind, onDays, stop);
        ImmutableArray<Finding> findings =
        [
            .. onDays.SelectMany(day => GapsOn(day, logged)),
            .. dead.Findings(),
            .. onDays.SelectMany(EdgesOn),
        ];
        isIncomplete |= dead.IsIncomplete;
        return findings;
    }

    private ImmutableArray<Finding> GapsOn(KindOnDay day, LoggedCases logged)
    {
        var gaps = new Gaps(day, day.Day == days[0], logged, stop);
        ImmutableArray<Finding> findings = [.. gaps.Findings()];
        isIncomplete |= gaps.IsIncomplete;
        if (gaps.Proof is { } proof)
        {
            proofs.Add(proof);
        }

        return findings;
    }

    private IEnumerable<Finding> EdgesOn(KindOnDay day)
    {
        var edges = new Edges(day, stop);
        ImmutableArray<Finding> findings = [.. edges.Findings()];
        isIncomplete |= edges.IsIncomplete;
        return findings;
    }
}
