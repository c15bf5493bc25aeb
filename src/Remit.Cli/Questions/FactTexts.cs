using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>Facts as typed: <c>amount=250 EUR</c>.</summary>
internal static class FactTexts
{
    /// <summary>Reads every fact; all problems at once.</summary>
    /// <param name="kind">The kind they are facts of.</param>
    /// <param name="words">Each <c>FACT=VALUE</c>.</param>
    public static Result<ImmutableDictionary<string, FactValue>> Read(DecisionKind kind, IEnumerable<string> words)
    {
        var facts = ImmutableDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var word in words)
        {
            var (key, text) = Split(word);
            var read =
                text is null ? NoValue(kind, word)
                : !seen.Add(key) ? new Problem("fact-twice", key, $"'{key}' is given twice.", "give it once")
                : Read(kind, key, text);
            problems.AddRange(read.Problems);
            if (read.TryGet(out var value))
            {
                facts[key] = value;
            }
        }

        return problems.Count > 0
            ? Result<ImmutableDictionary<string, FactValue>>.Refuse(problems.ToImmutable())
            : facts.ToImmutable();
    }

    /// <summary>Reads one fact.</summary>
    /// <param name="kind">The kind it is a fact of.</param>
    /// <param name="key">The fact's key.</param>
    /// <param name="text">Its value.</param>
    public static Result<FactValue> Read(DecisionKind kind, string key, string text) =>
        kind.FindFact(key) is { } fact
            ? FactValueText.Read(fact, text)
            : new Problem(
                "unknown-fact",
                key,
                $"'{kind.Name}' does not ask for '{key}'.",
                Nearest.Hint(key, Keys(kind))
            );

    private static string[] Keys(DecisionKind kind) => [.. kind.Facts.Select(fact => fact.Key), Fact.Reversible];

    private static Problem NoValue(DecisionKind kind, string word) =>
        new("no-value", word, $"'{word}' is no FACT=VALUE.", $"such as {Keys(kind)[0]}=…");

    private static (string Key, string? Text) Split(string word)
    {
        var at = word.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? (word, null) : (word[..at].Trim(), word[(at + 1)..]);
    }
}
