using System.Collections.Immutable;
using Remit.Rules.Engine;

namespace Remit.Rules;

/// <summary>Analysis of an agreement: gaps, lines without effect, edges, and its frame (part A).</summary>
public static class AgreementAnalysis
{
    /// <summary>
    /// How long an analysis may take while somebody waits for it (A5): 200 milliseconds. The rules read no clock; whoever
    /// asks hands in a token that is cancelled by then.
    /// </summary>
    public static readonly TimeSpan UsualTime = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// What is found on one date, with nothing used. Clauses count when they stand on that date. A date before the first
    /// day of the agreement or after its last means that first or last day.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="on">The contributor's local date.</param>
    /// <param name="stop">Ends it early; what was found so far is returned, and said to be incomplete.</param>
    public static AnalysisReport Analyze(this Agreement agreement, DateOnly on, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return new KindAnalyses(agreement, [agreement.InForce.Nearest(on)], [], stop).Report();
    }

    /// <summary>
    /// What is found on any date: on the first day, and on each later day on which a clause begins or has ended, because
    /// nothing changes in between. A clause is without effect when it is on each day on which it stands.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="stop">Ends it early; what was found so far is returned, and said to be incomplete.</param>
    public static AnalysisReport Analyze(this Agreement agreement, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return agreement.Analyze([], stop);
    }

    /// <summary>
    /// The same, with decisions that were written down: of cases that nothing covers, those in which more of them lie come
    /// first, and are said to.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="log">The decisions; of one that does not say what some cases depend on, it is not known that it lies in them.</param>
    /// <param name="stop">Ends it early; what was found so far is returned, and said to be incomplete.</param>
    public static AnalysisReport Analyze(
        this Agreement agreement,
        ImmutableArray<KindLog> log,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return new KindAnalyses(agreement, agreement.DaysOfChange(), log, stop).Report();
    }
}
