using System.Collections.Immutable;
using Remit.Rules;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Agreements;

/// <summary>
/// Facts as text, by key: <c>84.50 EUR</c>, <c>12 months</c>, <c>yes</c>, the same in the API, the command line and in
/// what is kept.
/// </summary>
internal static class FactTexts
{
    /// <summary>The values; every text that cannot be read is refused at once.</summary>
    public static Outcome<ImmutableDictionary<string, FactValue>> Read(
        DecisionKind kind,
        IReadOnlyDictionary<string, string> texts
    )
    {
        var values = ImmutableDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        var refusals = ImmutableArray.CreateBuilder<Refusal>();
        foreach (var (key, text) in texts)
        {
            if (kind.FindFact(key) is not { } fact)
            {
                refusals.Add(Refusal.Invalid("unknown-fact", key, key, kind.DisplayName));
            }
            else if (FactValueText.Read(fact, text) is var read && read.TryGet(out var value))
            {
                values[key] = value;
            }
            else
            {
                refusals.AddRange(read.Problems.Select(problem => RuleRefusals.Of(kind, problem)));
            }
        }

        return refusals.Count == 0
            ? values.ToImmutable()
            : Outcome<ImmutableDictionary<string, FactValue>>.Refuse(refusals.ToImmutable());
    }

    /// <summary>The values that can still be read, for what was written under an earlier version.</summary>
    public static ImmutableDictionary<string, FactValue> ReadKnown(
        DecisionKind kind,
        IReadOnlyDictionary<string, string> texts
    ) =>
        texts
            .Where(text => kind.FindFact(text.Key) is not null)
            .Select(text => (text.Key, Read: FactValueText.Read(kind.FindFact(text.Key)!, text.Value)))
            .Where(text => text.Read.IsOk)
            .ToImmutableDictionary(text => text.Key, text => text.Read.Value, StringComparer.Ordinal);

    /// <summary>The same, each written the one way a value is written; what cannot be read stays as it is.</summary>
    public static ImmutableSortedDictionary<string, string> InOneWay(
        DecisionKind kind,
        IReadOnlyDictionary<string, string> texts
    )
    {
        var known = ReadKnown(kind, texts);
        return texts.ToImmutableSortedDictionary(
            text => text.Key,
            text => known.TryGetValue(text.Key, out var value) ? FactValueText.Write(value) : text.Value,
            StringComparer.Ordinal
        );
    }
}
