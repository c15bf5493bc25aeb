using Remit.Documents.Reading;
using Remit.Documents.Yaml;
using Remit.Rules;

namespace Remit.Documents.Facts;

/// <summary>Whether derived facts can be computed: from facts that exist, are numbers, and do not need each other (F7).</summary>
internal sealed class DerivationCheck(Errors errors, FactTable facts)
{
    public void Run(Located at, MapNode map)
    {
        foreach (var entry in map.Entries)
        {
            if (facts.Find(entry.Key.Text) is { Derive: not null } fact)
            {
                Check(at.Child(entry.Key.Text, entry.Value), fact);
            }
        }
    }

    private void Check(Located at, Fact fact)
    {
        var here = at.Child("derive", DeriveOf((MapNode)at.Node));
        var keys = fact.Derive!.Facts.ToList();
        if (keys.Find(key => !facts.MayHave(key)) is { } unknown)
        {
            errors.Add(
                here,
                "unknown-fact",
                $"There is no fact '{unknown}' in this decision.",
                Nearest.Hint(unknown, [.. facts.Known.Select(known => known.Key)])
            );
        }
        else if (IsCircular(fact))
        {
            errors.Add(here, "circular", $"'{fact.Key}' would be computed from itself.");
        }
        else if (keys.Select(facts.Find).OfType<Fact>().ToList() is var parts && parts.Count == keys.Count)
        {
            CheckKinds(here, fact, parts);
        }
    }

    private void CheckKinds(Located at, Fact fact, List<Fact> parts)
    {
        var isAddition = fact.Derive!.Operator is DerivationOperator.Add or DerivationOperator.Subtract;
        var areDates = parts.TrueForAll(part => part.Kind == FactKind.Date);
        if (
            areDates
            && fact.Derive.Operator == DerivationOperator.Subtract
            && parts.Count == 2
            && fact.Kind == FactKind.Days
        )
        {
            return;
        }

        if (parts.Find(part => !part.IsOrdered || part.Kind == FactKind.Date) is { } other)
        {
            errors.Add(
                at,
                "not-a-number",
                $"'{other.Key}' is no number to compute with.",
                "of two dates only the difference in days"
            );
        }
        else if (OtherCurrency(fact, parts) is var (one, another))
        {
            errors.Add(
                at,
                "two-currencies",
                $"'{one.Key}' is in {one.Currency} and '{another.Key}' in {another.Currency}.",
                "declare both in one currency"
            );
        }
        else if (isAddition && parts is [var first, var second] && first.Kind != second.Kind)
        {
            errors.Add(
                at,
                "two-kinds",
                $"'{first.Key}' and '{second.Key}' are not counted in the same.",
                "add and subtract only what is"
            );
        }
    }

    /// <summary>Two amounts of different currencies among the parts and what they become; null when there are none.</summary>
    private static (Fact One, Fact Another)? OtherCurrency(Fact fact, List<Fact> parts)
    {
        var amounts = parts.Append(fact).Where(one => one.Currency is not null).ToList();
        return amounts.Find(one => one.Currency != amounts[0].Currency) is { } other ? (amounts[0], other) : null;
    }

    private static Node DeriveOf(MapNode fact) =>
        fact.Entries.First(entry => string.Equals(entry.Key.Text, "derive", StringComparison.Ordinal)).Value;

    private bool IsCircular(Fact fact)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(fact.Derive!.Facts);
        while (waiting.TryDequeue(out var key))
        {
            if (string.Equals(key, fact.Key, StringComparison.Ordinal))
            {
                return true;
            }

            if (seen.Add(key))
            {
                foreach (var next in facts.Find(key)?.Derive?.Facts ?? [])
                {
                    waiting.Enqueue(next);
                }
            }
        }

        return false;
    }
}
