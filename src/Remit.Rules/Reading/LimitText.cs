using Remit.Rules.Reading;

namespace Remit.Rules;

/// <summary>Limits as text (G4): <c>sum of amount per month up to 900</c>, <c>count per week per customer up to 3</c>.</summary>
public static class LimitText
{
    /// <summary>Reads a limit. No basis, no limit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="facts">The facts it may name.</param>
    public static Result<Limit> Read(string text, IReadOnlyList<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(facts);
        return text.Contains(',', StringComparison.Ordinal)
            ? NumberText.Comma(text, text)
            : new LimitReader(text, facts).Read();
    }

    /// <summary>A limit as text that reads back as the same limit.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="facts">The facts it may name.</param>
    public static string Write(Limit limit, IEnumerable<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(limit);
        var summed = facts.FirstOrDefault(fact => string.Equals(fact.Key, limit.SumOf, StringComparison.Ordinal));
        var measure = limit.SumOf is null ? "count" : $"sum of {limit.SumOf}";
        var per = limit.PerFact is null ? "" : $" per {limit.PerFact}";
        var bound = summed is null ? NumberText.Write(limit.Bound) : AmountWriter.Number(summed, limit.Bound);
        return $"{measure} per {limit.Basis}{per} {(limit.IsIncluded ? "up to" : "under")} {bound}";
    }
}
