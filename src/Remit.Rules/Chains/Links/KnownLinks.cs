using System.Runtime.CompilerServices;

namespace Remit.Rules.Engine;

/// <summary>
/// What comes of each pair of kinds on the last date that was asked for. Most people share the same few kinds, so that few
/// pairs are looked at. Nothing is kept longer than its kinds, and nothing of what was ended early.
/// </summary>
internal sealed class KnownLinks
{
    private readonly ConditionalWeakTable<DecisionKind, ConditionalWeakTable<DecisionKind, Known>> known = [];

    public LinkFindings Of(Side lower, Side upper, CancellationToken stop)
    {
        // With rates, what comes of it depends on the agreements too.
        if (!lower.Agreement.Rates.IsEmpty || !upper.Agreement.Rates.IsEmpty)
        {
            return new LinkCheck(lower, upper, stop).Check();
        }

        var above = known.GetOrCreateValue(lower.Kind!);
        if (above.TryGetValue(upper.Kind!, out var found) && found.Day == lower.Day)
        {
            return found.Findings;
        }

        var findings = new LinkCheck(lower, upper, stop).Check();
        if (!findings.IsIncomplete)
        {
            above.AddOrUpdate(upper.Kind!, new Known(lower.Day, findings));
        }

        return findings;
    }

    private sealed record Known(DateOnly Day, LinkFindings Findings);
}
