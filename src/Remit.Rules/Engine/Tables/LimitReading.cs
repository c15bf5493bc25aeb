using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>What running limits do to a question: ceilings on facts, grants that no longer apply, a row for each value a limit counts apart for.</summary>
internal sealed class LimitReading
{
    private readonly DecisionKind kind;
    private readonly Question question;
    private readonly Places places;

    public LimitReading(DecisionKind kind, Question question, Places places) =>
        (this.kind, this.question, this.places) = (kind, question, places);

    /// <summary>The table in which every running limit is a ceiling, and the rows whose limits cannot hold whatever the facts.</summary>
    public (Table Table, ImmutableArray<int> UsedUp) Apply()
    {
        if (kind.Grants.Any(grant => Running(grant).Any(CountsApart)))
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

        return (kind.Table.With(demands), usedUp.ToImmutable());
    }

    public static IEnumerable<Limit> Running(Grant grant) => grant.Limits.Where(limit => limit.Basis.IsRunning);

    /// <summary>The value a limit counts apart for, when it is known; null when it counts all together.</summary>
    public string? ScopeOf(Limit limit) =>
        limit.PerFact is { } fact && places[fact] is { } place ? place.Text ?? Fact.NotApplicable : null;

    private static bool CountsApart(Limit limit) => limit.PerFact is not null;

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
            foreach (var scopes in ScopesOf(grant))
            {
                var ceilings = CeilingsOf(grant, scopes);
                if (ceilings is null)
                {
                    usedUp.Add(rows.Count);
                }

                var own = kind.Table.Rows[i].Conditions;
                ImmutableArray<Condition> named = [.. scopes.SelectMany(scope => OnlyIn(scope.Key, scope.Value))];
                rows.Add(new Row(grant, [.. own, .. named, .. ceilings ?? []]) { Scope = named });
            }
        }

        return (Table.Of(kind, rows.ToImmutable(), ExtraNames), usedUp.ToImmutable());
    }

    private IEnumerable<string> ExtraNames(Fact fact) =>
        kind.Grants.SelectMany(grant =>
            Running(grant)
                .Where(limit => string.Equals(limit.PerFact, fact.Key, StringComparison.Ordinal))
                .SelectMany(limit => question.Totals.ScopesOf(grant.Id, limit))
                .Where(name => !string.Equals(name, Fact.NotApplicable, StringComparison.OrdinalIgnoreCase))
        );

    /// <summary>Every combination of values of the facts a grant counts apart for; one empty combination when there are none.</summary>
    private IEnumerable<ImmutableDictionary<string, string>> ScopesOf(Grant grant)
    {
        IEnumerable<ImmutableDictionary<string, string>> combinations =
        [
            ImmutableDictionary.Create<string, string>(StringComparer.Ordinal),
        ];
        foreach (
            var fact in Running(grant)
                .Where(CountsApart)
                .Select(limit => limit.PerFact!)
                .Distinct(StringComparer.Ordinal)
        )
        {
            combinations = combinations.SelectMany(one =>
                NamesOf(kind.FindFact(fact)!).Select(name => one.Add(fact, name))
            );
        }

        return combinations;
    }

    private IEnumerable<string> NamesOf(Fact fact)
    {
        IEnumerable<string> own = fact.Kind == FactKind.YesNo ? ["yes", "no"] : fact.Choices;
        own = fact.TakesAnythingElse
            ? own.Concat(ExtraNames(fact)).Distinct(StringComparer.OrdinalIgnoreCase).Append(Fact.AnythingElse)
            : own;
        return fact.AllowsNotApplicable ? own.Append(Fact.NotApplicable) : own;
    }

    /// <summary>Conditions met by one scope alone; "anything else" leaves out the texts that have totals of their own.</summary>
    private IEnumerable<Condition> OnlyIn(string fact, string scope)
    {
        if (string.Equals(scope, Fact.NotApplicable, StringComparison.Ordinal))
        {
            yield return new Condition(fact, ImmutableArray<string>.Empty, isNegated: false, meetsNotApplicable: true);
            yield break;
        }

        yield return new Condition(fact, [scope], isNegated: false);
        ImmutableArray<string> extra = [.. ExtraNames(kind.FindFact(fact)!)];
        if (string.Equals(scope, Fact.AnythingElse, StringComparison.Ordinal) && !extra.IsEmpty)
        {
            yield return new Condition(fact, extra, isNegated: true);
        }
    }

    /// <summary>The ceilings of a grant's running limits; null when one cannot hold whatever the facts.</summary>
    private List<Condition>? CeilingsOf(Grant grant, ImmutableDictionary<string, string> scopes)
    {
        var ceilings = new List<Condition>();
        foreach (var limit in Running(grant))
        {
            var scope = limit.PerFact is { } fact ? scopes[fact] : null;
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

        return ceilings;
    }

    /// <summary>What this decision, or tally, adds to a limit whatever its facts.</summary>
    private decimal ThisOne(Limit limit) =>
        limit.SumOf is { } sum ? question.Tally!.Sums.GetValueOrDefault(sum) : question.Tally?.Count ?? 1;
}
