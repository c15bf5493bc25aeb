using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>Running totals as typed: <c>stock.month=650</c> (G4).</summary>
/// <param name="agreement">The agreement.</param>
/// <param name="kind">The kind whose grants they belong to.</param>
internal sealed class TotalTexts(Agreement agreement, DecisionKind kind)
{
    /// <summary>Reads every total; all problems at once.</summary>
    /// <param name="words">Each <c>GRANT.BASIS=N</c>.</param>
    public Result<Totals> Read(IEnumerable<string> words)
    {
        var totals = new List<Total>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var word in words)
        {
            var read = ReadOne(word);
            problems.AddRange(read.Problems);
            if (!read.TryGet(out var found))
            {
                continue;
            }

            if (found.Any(total => totals.Exists(other => IsSame(other, total))))
            {
                problems.Add(
                    new Problem("total-twice", word, $"The total in '{word}' is given twice.", "give it once")
                );
                continue;
            }

            totals.AddRange(found);
        }

        return problems.Count > 0 ? Result<Totals>.Refuse(problems.ToImmutable()) : Totals.Of(totals);
    }

    private static bool IsCalled(Grant grant, string id) => string.Equals(grant.Id, id, StringComparison.Ordinal);

    private static bool IsSame(Total left, Total right) =>
        left.IsOf(right.Grant, right.Limit)
        && string.Equals(left.Scope, right.Scope, StringComparison.OrdinalIgnoreCase);

    private Result<ImmutableArray<Total>> ReadOne(string word)
    {
        // A scope may hold an equals sign; what is used never does.
        var at = word.LastIndexOf('=');
        return at < 0
            ? new Problem("no-value", word, $"'{word}' is no GRANT.BASIS=N.", "such as small.month=650")
            : TotalName
                .Read(word[..at])
                .Then(name => LimitsOf(name).Then(limits => Of(name, limits, word[(at + 1)..])));
    }

    private Result<ImmutableArray<Limit>> LimitsOf(TotalName name)
    {
        if (kind.Grants.FirstOrDefault(grant => IsCalled(grant, name.Grant)) is not { } grant)
        {
            var ids = kind.Grants.Select(other => other.Id).ToArray();
            return Unknown(name, $"'{kind.Name}' has no grant '{name.Grant}'.", Nearest.Hint(name.Grant, ids));
        }

        var meant = grant.Limits.Where(name.Means).ToImmutableArray();
        if (meant.IsEmpty)
        {
            return Unknown(name, $"'{grant.Id}' has no limit that '{name.Text}' could be of.", KnownTotals(grant));
        }

        var scoped = meant.Where(limit => limit.PerFact is null == name.Scope is null).ToImmutableArray();
        return scoped.IsEmpty ? WrongScope(name, meant[0])
            : scoped.DistinctBy(limit => limit.SumOf ?? "", StringComparer.Ordinal).Count() > 1
                ? Ambiguous(name, scoped)
            : scoped;
    }

    private Result<ImmutableArray<Total>> Of(TotalName name, ImmutableArray<Limit> limits, string text) =>
        Scope(name, limits[0])
            .Then(scope =>
                Used(name, limits[0], text)
                    .Then<ImmutableArray<Total>>(used =>
                        limits
                            .Select(limit => new Total(name.Grant, limit, scope.Length == 0 ? null : scope, used))
                            .ToImmutableArray()
                    )
            );

    private Result<string> Scope(TotalName name, Limit limit) =>
        name.Scope is null || kind.FindFact(limit.PerFact!) is not { } fact
            ? ""
            : FactValueText.Read(fact, name.Scope).Then<string>(value => value.ToString());

    private Result<decimal> Used(TotalName name, Limit limit, string text)
    {
        var read = limit.SumOf is { } sum
            ? FactValueText
                .Read(Summed(name, kind.FindFact(sum)!), text, agreement.Currency)
                .Then(value => Amount(name, kind.FindFact(sum)!, value))
            : Counted(name, text);
        return read.TryGet(out var used) && used < 0
            ? new Problem("negative-total", name.Text, $"'{name.Text}' cannot be negative.", "what is used so far")
            : read;
    }

    /// <summary>What is added up, without the bounds of one decision: a sum may be larger.</summary>
    private static Fact Summed(TotalName name, Fact fact) =>
        new()
        {
            Key = name.Text,
            Kind = fact.Kind,
            Currency = fact.Currency,
            Unit = fact.Unit,
            Step = fact.Step,
            Tax = fact.Tax,
            From = -NumberText.Largest,
        };

    private static Result<decimal> Counted(TotalName name, string text)
    {
        var count = NumberText.Read(text);
        return count.TryGet(out var number) && number == decimal.Truncate(number)
            ? number
            : new Problem("not-a-count", name.Text, $"'{name.Text}' counts decisions.", "a whole number, such as 3");
    }

    private static Result<decimal> Amount(TotalName name, Fact fact, FactValue value) =>
        value switch
        {
            FactValue.Money money when money.Currency != fact.Currency => new Problem(
                "wrong-currency",
                name.Text,
                $"'{name.Text}' is counted in {fact.Currency}.",
                $"write {NumberText.Write(money.Amount)} {fact.Currency} if that is meant"
            ),
            FactValue.Money money => money.Amount,
            FactValue.Number number => number.Amount,
            _ => new Problem("not-a-total", value.ToString(), $"'{value}' adds up to nothing.", "an amount"),
        };

    private static Problem WrongScope(TotalName name, Limit limit) =>
        limit.PerFact is { } fact
            ? Unknown(name, $"'{name.Text}' counts apart for each {fact}.", $"say which: {name.Text}@NAME")
            : Unknown(name, $"'{name.Text}' counts everything together.", $"leave out @{name.Scope}");

    private static Problem Ambiguous(TotalName name, ImmutableArray<Limit> limits)
    {
        var isBySum = limits.Count(limit => limit.SumOf is not null) > 1;
        var parts = limits.Select(limit => isBySum ? limit.SumOf ?? limit.Measure : limit.Measure);
        var names = parts.Select(part => $"{name.Grant}.{name.Basis.Key}.{part}");
        return Unknown(
            name,
            $"'{name.Text}' could be several totals.",
            Phrase.Or(names.Distinct(StringComparer.Ordinal))
        );
    }

    private static string KnownTotals(Grant grant)
    {
        var names = grant
            .Limits.Where(limit => limit.Basis.IsRunning)
            .Select(limit => $"{grant.Id}.{limit.Basis.Key}")
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return names.Length == 0 ? "it has no running limit" : $"there is: {string.Join(", ", names)}";
    }

    private static Problem Unknown(TotalName name, string message, string? hint) =>
        new("unknown-total", name.Text, message, hint);
}
