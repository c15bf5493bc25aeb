using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>Whether the totals and the tally of a question fit its kind (V6): each total belongs to one limit, once.</summary>
internal sealed class QuestionCheck(DecisionKind kind, Question question)
{
    public IEnumerable<Problem> Totals()
    {
        var seen = new HashSet<(string, Limit, string?)>();
        foreach (var total in question.Totals.All)
        {
            if (Check(total) is { } problem)
            {
                yield return problem;
            }
            else if (!seen.Add((total.Grant, total.Limit, total.Scope?.ToUpperInvariant())))
            {
                yield return Refuse(total, "total-twice", "was given twice", "give it once");
            }
        }
    }

    /// <summary>What is wrong with the tally.</summary>
    /// <param name="places">Where the largest values lie, as far as they are known.</param>
    public IEnumerable<Problem> Tally(Places? places)
    {
        if (question.Tally is not { } tally)
        {
            yield break;
        }

        if (tally.Count < 1)
        {
            yield return new Problem("tally-count", kind.Name, "A tally counts at least one.", "say how many");
        }

        foreach (var key in tally.Sums.Keys.Where(key => kind.FindFact(key) is null).Order(StringComparer.Ordinal))
        {
            yield return new Problem(
                "unknown-fact",
                key,
                $"'{kind.Name}' asks nothing called '{key}'.",
                "leave it out"
            );
        }

        foreach (var fact in kind.Facts)
        {
            if (CheckSum(tally, fact, places?[fact.Key]) is { } problem)
            {
                yield return problem;
            }
        }
    }

    private Problem? Check(Total total)
    {
        var grant = kind.Grants.FirstOrDefault(one => string.Equals(one.Id, total.Grant, StringComparison.Ordinal));
        if (grant is null || !LimitReading.Running(grant).Contains(total.Limit))
        {
            return Refuse(total, "unknown-total", "belongs to no limit here", RunningLimits());
        }

        if (!IsScopeOf(total.Limit, total.Scope))
        {
            var per = total.Limit.PerFact is { } fact ? $"say for which {fact}" : "it counts all together";
            return Refuse(total, "total-scope", "is not for a value it counts apart", per);
        }

        if (Figures.IsTooLarge(total.Used))
        {
            return Refuse(total, "too-large", "cannot be that much", $"up to {Figures.Plain(NumberText.Largest)}");
        }

        return total.Used < 0 && !MayBeNegative(total.Limit)
            ? Refuse(total, "negative-total", "cannot be negative", "0 or more")
            : null;
    }

    private static Problem Refuse(Total total, string code, string what, string hint) =>
        new(code, total.Grant, $"The total of '{total.Limit}' of '{total.Grant}' {what}.", hint);

    private string RunningLimits()
    {
        var limits = kind
            .Grants.SelectMany(grant => LimitReading.Running(grant).Select(limit => $"'{limit}' of '{grant.Id}'"))
            .ToArray();
        return limits.Length == 0 ? "there is no running limit" : "there is: " + string.Join(", ", limits);
    }

    private bool IsScopeOf(Limit limit, string? scope)
    {
        if (limit.PerFact is null || scope is null)
        {
            return limit.PerFact is null && scope is null;
        }

        var value = new FactValue.Choice(scope);
        var fact = kind.FindFact(limit.PerFact)!;
        return fact.Kind == FactKind.YesNo ? scope is "yes" or "no" : new ValueCheck([]).Check(fact, value).IsOk;
    }

    private bool MayBeNegative(Limit limit) =>
        limit.SumOf is { } sum && kind.FindFact(sum) is { } fact && (fact.From < 0 || fact.Derive is not null);

    private Problem? CheckSum(Tally tally, Fact fact, Place? largest)
    {
        if (!tally.Sums.TryGetValue(fact.Key, out var sum))
        {
            var isLimited = kind
                .Grants.SelectMany(LimitReading.Running)
                .Any(limit => string.Equals(limit.SumOf, fact.Key, StringComparison.Ordinal));
            return isLimited
                ? new Problem(
                    "tally-sum-missing",
                    fact.Key,
                    $"A limit adds up '{fact.Key}', so a tally says its sum.",
                    $"say how much '{fact.Key}' comes to together"
                )
                : null;
        }

        if (Figures.IsTooLarge(sum) || (sum < 0 && fact.Derive is null && fact.From is null or >= 0))
        {
            return Impossible(fact, sum, "0 or more");
        }

        var isKnown = largest is { IsNotApplicable: false } && tally.Count >= 1 && fact.From is null or >= 0;
        return isKnown && fact.Derive is null && (sum < largest!.Value.At || sum > largest.Value.At * tally.Count)
            ? Impossible(fact, sum, $"{tally.Count} of which the largest is {Figures.Of(fact, largest.Value.At)}")
            : null;
    }

    private static Problem Impossible(Fact fact, decimal sum, string hint) =>
        new("tally-sum", fact.Key, $"'{fact.Key}' cannot come to {Figures.Plain(sum)} together.", hint);
}
