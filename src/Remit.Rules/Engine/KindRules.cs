using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>What a kind of decision must be to be answerable: everything that is wrong with one.</summary>
internal sealed class KindRules(DecisionKind kind)
{
    private static readonly ImmutableArray<string> YesNo = ["yes", "no"];

    /// <summary>The first thing that is wrong, as an exception: a kind is made by programs, not typed.</summary>
    /// <exception cref="ArgumentException">Something is wrong.</exception>
    public static void Demand(DecisionKind kind)
    {
        if (new KindRules(kind).Problems().FirstOrDefault() is { } problem)
        {
            throw new ArgumentException($"'{kind.Name}': {problem}", nameof(kind));
        }
    }

    private IEnumerable<Problem> Problems() =>
        Twice(kind.AllFacts.Select(fact => fact.Key), "fact")
            .Concat(Twice(kind.Clauses.Select(clause => clause.Id), "clause"))
            .Concat(kind.Facts.SelectMany(fact => new FactRules(kind, fact).Problems()))
            .Concat(kind.Clauses.SelectMany(Problems))
            .Concat(kind.Impossible.SelectMany(box => Problems(kind.Name, box)))
            .Concat(kind.Grants.SelectMany(grant => grant.Limits.SelectMany(limit => Problems(grant, limit))));

    private IEnumerable<Problem> Problems(Clause clause)
    {
        if (clause.GoFrom is not null && clause.Level != Level.AskFirst)
        {
            yield return new Problem("go-from", clause.Id, "Whose go it takes is said at ask_first only.");
        }

        foreach (var problem in Problems(clause.Id, clause.When))
        {
            yield return problem;
        }
    }

    private IEnumerable<Problem> Problems(string owner, ImmutableArray<Condition> conditions) =>
        Twice(conditions.Select(condition => condition.Fact), "condition on")
            .Concat(conditions.Select(condition => Check(owner, condition)).OfType<Problem>());

    private Problem? Check(string owner, Condition condition)
    {
        if (kind.FindFact(condition.Fact) is not { } fact)
        {
            return Unknown(owner, condition.Fact);
        }

        var isFitting = fact.IsOrdered
            ? condition.Choices.IsEmpty && condition.Ranges.All(range => IsOnLine(fact, range))
            : condition.Ranges.IsEmpty && condition.Choices.All(choice => IsChoice(fact, choice));
        return isFitting ? null : new Problem("condition", owner, $"What '{owner}' demands does not fit '{fact.Key}'.");
    }

    private static bool IsOnLine(Fact fact, Interval range) =>
        IsOnLine(fact, range.Low?.At) && IsOnLine(fact, range.High?.At);

    private static bool IsOnLine(Fact fact, decimal? at) =>
        at is not { } end
        || (fact.Kind == FactKind.Date ? end >= 0 && end <= DateOnly.MaxValue.DayNumber : !Figures.IsTooLarge(end));

    private static bool IsChoice(Fact fact, string choice) =>
        (fact.Kind == FactKind.YesNo ? YesNo : fact.Choices).Contains(choice, StringComparer.OrdinalIgnoreCase)
        || (fact.TakesAnythingElse && string.Equals(choice, Fact.AnythingElse, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<Problem> Problems(Grant grant, Limit limit)
    {
        if (limit.SumOf is { } sum && kind.FindFact(sum) is not { IsOrdered: true, Kind: not FactKind.Date })
        {
            yield return new Problem("not-addable", grant.Id, $"'{limit}' adds up what is no number.");
        }

        if (limit.PerFact is { } per && kind.FindFact(per) is not { IsOrdered: false })
        {
            yield return new Problem("per-not-a-choice", grant.Id, $"'{limit}' counts apart by what is no choice.");
        }

        if (limit.Basis is { Unit: BasisUnit.LastDays, Days: < 1 })
        {
            yield return new Problem("no-basis", grant.Id, $"'{limit}' counts over no day.");
        }

        if (Figures.IsTooLarge(limit.Bound))
        {
            yield return new Problem("limit-bound", grant.Id, $"'{limit}' is beyond what can be counted.");
        }
    }

    private static Problem Unknown(string owner, string key) =>
        new("unknown-fact", owner, $"'{owner}' names a fact '{key}' that is not asked.");

    private static IEnumerable<Problem> Twice(IEnumerable<string> names, string what) =>
        Repeated(names)
            .Distinct(StringComparer.Ordinal)
            .Select(name => new Problem("twice", name, $"The {what} '{name}' stands there twice."));

    private static IEnumerable<string> Repeated(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return names.Where(name => !seen.Add(name));
    }
}
