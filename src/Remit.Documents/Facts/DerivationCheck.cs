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
        if (IsDaysBetween(fact, parts))
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
        else if (OtherCurrency(fact, parts) is { } odd)
        {
            errors.Add(
                at,
                "two-currencies",
                $"'{odd.Key}' is in another currency ({odd.Currency}).",
                "declare all in one"
            );
        }
        else if (DoNotGoTogether(fact, parts))
        {
            errors.Add(
                at,
                "two-kinds",
                $"'{parts[0].Key}' and '{parts[1].Key}' are not counted in the same.",
                "amounts with amounts, days with days"
            );
        }
    }

    private static bool IsDaysBetween(Fact fact, List<Fact> parts) =>
        fact is { Kind: FactKind.Days, Derive.Operator: DerivationOperator.Subtract }
        && parts.Count == 2
        && parts.TrueForAll(part => part.Kind == FactKind.Date);

    private static Fact? OtherCurrency(Fact fact, List<Fact> parts)
    {
        var first = fact.Currency ?? parts.Find(part => part.Currency is not null)?.Currency;
        return parts.Find(part => part.Currency is { } currency && currency != first);
    }

    // Days and months are never compared with each other, not even by a quotient (F2).
    private static bool DoNotGoTogether(Fact fact, List<Fact> parts) =>
        parts is [{ Kind: var left }, { Kind: var right }]
        && left != right
        && (
            fact.Derive!.Operator is DerivationOperator.Add or DerivationOperator.Subtract
            || (IsTime(left) && IsTime(right))
        );

    private static bool IsTime(FactKind kind) => kind is FactKind.Days or FactKind.Months;

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
