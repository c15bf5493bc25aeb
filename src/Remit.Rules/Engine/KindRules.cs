namespace Remit.Rules.Engine;

/// <summary>What a kind of decision must be to be answerable; broken by programmers only, so it throws.</summary>
internal static class KindRules
{
    public static void Demand(DecisionKind kind)
    {
        DemandUnique(kind.AllFacts.Select(fact => fact.Key), kind.Name, "fact");
        DemandUnique(kind.Clauses.Select(clause => clause.Id), kind.Name, "clause");
        foreach (
            var condition in kind
                .Clauses.SelectMany(clause => clause.When)
                .Concat(kind.Impossible.SelectMany(box => box))
        )
        {
            DemandFact(kind, condition.Fact);
        }

        foreach (var limit in kind.Grants.SelectMany(grant => grant.Limits))
        {
            foreach (var key in new[] { limit.SumOf, limit.PerFact }.OfType<string>())
            {
                DemandFact(kind, key);
            }
        }

        foreach (var key in kind.Facts.SelectMany(fact => fact.Derive?.Facts ?? []))
        {
            DemandFact(kind, key);
        }

        foreach (var clause in kind.Clauses)
        {
            DemandUnique(clause.When.Select(condition => condition.Fact), clause.Id, "condition on");
            if (clause.GoFrom is not null && clause.Level != Level.AskFirst)
            {
                throw new ArgumentException(
                    $"'{clause.Id}': whose go it takes is said at ask_first only.",
                    nameof(kind)
                );
            }
        }
    }

    private static void DemandUnique(IEnumerable<string> names, string owner, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!seen.Add(name))
            {
                throw new ArgumentException($"'{owner}' has the {what} '{name}' twice.", nameof(names));
            }
        }
    }

    private static void DemandFact(DecisionKind kind, string key)
    {
        if (kind.FindFact(key) is null)
        {
            throw new ArgumentException($"'{kind.Name}' has no fact '{key}'.", nameof(key));
        }
    }
}
