using Remit.Rules.Reading;

namespace Remit.Rules;

/// <summary>The smallest or largest value of a fact as text: a number, perhaps with the fact's unit, or a date (F2).</summary>
public static class FactBoundText
{
    /// <summary>Reads a bound; it may be negative, since it is what says whether values may.</summary>
    /// <param name="fact">The fact it will bound, with its kind, unit, currency and step.</param>
    /// <param name="text">The text.</param>
    public static Result<decimal> Read(Fact fact, string text)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(text);
        if (text.Contains(',', StringComparison.Ordinal))
        {
            return NumberText.Comma(fact.Key, text);
        }

        var cursor = new TextCursor(text);
        return AmountReader
            .TakeBound(cursor, fact)
            .Then<decimal>(bound =>
                cursor.AtEnd()
                    ? bound
                    : Refused.Of(fact.Key, "leftover", $"{Quoted.Of(text)} is more than one value.", "one value")
            );
    }

    /// <summary>A bound as text that reads back as the same.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="bound">The bound.</param>
    public static string Write(Fact fact, decimal bound)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.Kind == FactKind.Date ? AmountWriter.Write(fact, bound) : AmountWriter.Number(fact, bound);
    }
}
