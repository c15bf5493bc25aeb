namespace Remit.Rules.Engine;

/// <summary>Running limits too small for the largest single decision that their grant takes (A4).</summary>
internal sealed class TightLimits(DecisionKind kind)
{
    public IEnumerable<Finding> Of(Grant grant)
    {
        foreach (var limit in LimitReading.Running(grant).Where(limit => limit.SumOf is not null))
        {
            if (kind.FindFact(limit.SumOf!) is { } fact && LargestOf(grant, fact) > limit.CeilingAfter(0))
            {
                yield return new Finding
                {
                    Code = FindingCode.LimitBelowOne,
                    Kind = kind.Name,
                    Clauses = [grant.Id],
                    Facts = [fact.Key],
                    Sentence =
                        $"{kind.Name}: {grant.Id} takes {fact.Key} up to {Figures.Of(fact, LargestOf(grant, fact)!.Value.At)}, "
                        + $"but \"{limit}\" has no room for more than {Figures.Of(fact, limit.Bound)}.",
                };
            }
        }
    }

    /// <summary>Where the values end that the grant takes for one decision; null when they have no end.</summary>
    private static Edge? LargestOf(Grant grant, Fact fact)
    {
        var ends = grant
            .Demands.Where(condition => string.Equals(condition.Fact, fact.Key, StringComparison.Ordinal))
            .Where(condition => !condition.Ranges.IsEmpty && condition.Ranges.All(range => range.High is not null))
            .Select(condition => condition.Ranges.Max(range => range.High));
        return ends.DefaultIfEmpty().Min();
    }
}
