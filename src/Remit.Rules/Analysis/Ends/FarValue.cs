namespace Remit.Rules.Engine;

/// <summary>A value of a fact beyond every end that a kind names on its risky side (A3).</summary>
internal static class FarValue
{
    /// <summary>A round number above all that is named, or 0 where less is riskier; null where numbers go no further.</summary>
    public static decimal? Of(DecisionKind kind, Fact fact)
    {
        var far = fact.Riskier == RiskySide.Lower ? Lowest(kind, fact) : Above(kind, fact);
        return Figures.IsTooLarge(far) ? null : far;
    }

    private static decimal Above(DecisionKind kind, Fact fact)
    {
        var far = 1000m;
        while (Ends(kind, fact).Append(fact.From ?? 0).Any(end => end >= far))
        {
            far *= 10;
        }

        return fact.EffectiveStep is { } step && far % step != 0 ? far - (far % step) + step : far;
    }

    /// <summary>0, or just above it where it is divided by.</summary>
    private static decimal Lowest(DecisionKind kind, Fact fact) =>
        !kind.Facts.Any(one => one.Divides(fact))
            ? 0
            : fact.EffectiveStep ?? Ends(kind, fact).Where(end => end > 0).Append(1).Min() / 2;

    private static IEnumerable<decimal> Ends(DecisionKind kind, Fact fact) =>
        kind
            .Grants.SelectMany(grant => grant.Limits)
            .Where(limit => string.Equals(limit.SumOf, fact.Key, StringComparison.Ordinal))
            .Select(limit => limit.Bound)
            .Concat(
                kind.Clauses.SelectMany(clause => clause.When)
                    .Concat(kind.Impossible.SelectMany(box => box))
                    .Where(condition => string.Equals(condition.Fact, fact.Key, StringComparison.Ordinal))
                    .SelectMany(condition => condition.Ranges)
                    .SelectMany(range => new[] { range.Low?.At, range.High?.At })
                    .OfType<decimal>()
            );
}
