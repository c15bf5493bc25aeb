using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>What an analysis came to (part A). Immutable.</summary>
/// <param name="Findings">Problems first, then notes; each in the order of the file.</param>
/// <param name="IsIncomplete">
/// Whether there may be more: it was ended early, or where facts are computed it could not be told whether some cases
/// occur (A5).
/// </param>
/// <param name="Proofs">For each kind and date without a gap, why there is none (A6).</param>
public sealed record AnalysisReport(
    ImmutableArray<Finding> Findings,
    bool IsIncomplete,
    ImmutableArray<CoverProof> Proofs
);
