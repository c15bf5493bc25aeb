using System.Collections.Immutable;
using Remit.Rules;
using Remit.Web.Features.Agreements;

namespace Remit.Web.Features.Decisions;

/// <summary>What the rules need to know of an entry, to add up limits (G5).</summary>
internal static class DecisionLogEntry
{
    /// <summary>The entry in the words of a kind as it stands; a fact the kind no longer has is left out.</summary>
    public static LogEntry ToLogEntry(this Decision decision, DecisionKind kind) =>
        new(decision.On, FactTexts.ReadKnown(kind, decision.Facts), decision.WasDecidedAlone)
        {
            WasDropped = decision.WasDropped,
            Tally = decision.Count is { } count ? new(count, decision.Sums.ToImmutableDictionary()) : null,
            Actual = FactTexts.ReadKnown(kind, decision.Actual),
        };
}
