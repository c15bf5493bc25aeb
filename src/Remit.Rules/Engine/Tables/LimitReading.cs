using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>What running limits do to a question: ceilings on facts, grants that no longer apply, a row for each value a limit counts apart for.</summary>
internal sealed class LimitReading
{
    private readonly DecisionKind kind;
    private readonly Question question;
    private readonly Places places;
    private readonly Table table;
    private readonly LimitScopes scopes;

    /// <summary>The running limits of a kind for one question.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="question">The totals and the tally.</param>
    /// <param name="places">What is known.</param>
    /// <param name="table">The kind's table without its running limits.</param>
    public LimitReading(DecisionKind kind, Question question, Places places, Table table)
    {
        (this.kind, this.question, this.places, this.table) = (kind, question, places, table);
        scopes = new LimitScopes(kind, question, places);
    }

    /// <summary>The table in which every running limit is a ceiling, and the rows whose limits cannot hold whatever the facts.</summary>
    public (Table Table, ImmutableArray<int> UsedUp) Apply()
    {
        if (kind.Grants.Any(LimitScopes.CountsApart))
        {
            return ApplyScopes();
        }

        var demands = new List<Demand>();
        var usedUp = ImmutableArray.CreateBuilder<int>();
        for (var row = 0; row < kind.Grants.Length; row++)
        {
            var ceilings = CeilingsOf(kind.Grants[row], ImmutableDictionary<string, string>.Empty);
            if (ceilings is null)
            {
                usedUp.Add(row);
                continue;
            }

            demands.AddRange(ceilings.Select(condition => new Demand(row, condition)));
        }

        return (table.With(demands), usedUp.ToImmutable());
    }

    public static IEnumerable<Limit> Running(Grant grant) => grant.Limits.Where(limit => limit.Basis.IsRunning);

    /// <summary>The value a limit counts apart for, when it is known; null when it counts all together.</summary>
    public string? ScopeOf(Limit limit) =>
        limit.PerFact is { } fact && places[fact] is { } place ? place.Text ?? Fact.NotApplicable : null;

    /// <summary>
    /// Every grant whose limit counts apart for the values of a fact becomes one row for each value, each with the
    /// ceiling of that value: "or" across facts is a second clause (G1).
    /// </summary>
    private (Table Table, ImmutableArray<int> UsedUp) ApplyScopes()
    {
        var rows = ImmutableArray.CreateBuilder<Row>();
        var usedUp = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < kind.Grants.Length; i++)
        {
            var grant = kind.Grants[i];
            foreach (var combination in scopes.Of(grant))
            {
                var ceilings = CeilingsOf(grant, combination);
                if (ceilings is null)
                {
                    usedUp.Add(rows.Count);
                }

                var own = table.Rows[i].Conditions;
                ImmutableArray<Condition> named =
                [
                    .. combination.SelectMany(scope => scopes.OnlyIn(scope.Key, scope.Value)),
                ];
                rows.Add(new Row(grant, [.. own, .. named, .. ceilings ?? []]) { Scope = named });
            }
        }

        return (table.WithGrants(rows, scopes.ExtraNames), usedUp.ToImmutable());
    }

    /// <summary>The ceilings of a grant's limits; null when one cannot hold whatever the facts.</summary>
    private List<Condition>? CeilingsOf(Grant grant, ImmutableDictionary<string, string> combination)
    {
        var ceilings = new List<Condition>();
        foreach (var limit in Running(grant))
        {
            var scope = limit.PerFact is { } fact ? combination[fact] : null;
            var used = question.Totals.Find(grant.Id, limit, scope) ?? 0;
            if (limit.SumOf is { } sum && question.Tally is null)
            {
                ceilings.Add(new Condition(sum, [new Interval(null, limit.CeilingAfter(used))]));
            }
            else if (!limit.Holds(used + ThisOne(limit)))
            {
                return null;
            }
        }

        return grant.Limits.Any(IsBelowOneItem) ? null : ceilings;
    }

    /// <summary>Whether a limit allows not even one decision at a time: a count per item is always 1.</summary>
    private static bool IsBelowOneItem(Limit limit) => limit.SumOf is null && !limit.Basis.IsRunning && !limit.Holds(1);

    /// <summary>What this decision, or tally, adds to a limit whatever its facts.</summary>
    private decimal ThisOne(Limit limit) =>
        limit.SumOf is { } sum ? question.Tally!.Sums[sum] : question.Tally?.Count ?? 1;
}
