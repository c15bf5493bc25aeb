using System.Collections.Immutable;
using Remit.Rules.Reading;

namespace Remit.Rules;

/// <summary>
/// Conditions as text (F5): one text is one range of an ordered fact, one value of a choice or of yes/no, <c>not</c> and
/// a value, or <c>not applicable</c>. Lists are several conditions combined.
/// </summary>
public static class ConditionText
{
    private const string Not = "not ";

    /// <summary>Reads one text.</summary>
    /// <param name="fact">The fact it is about.</param>
    /// <param name="text">The text; case and extra spaces do not matter.</param>
    public static Result<Condition> Read(Fact fact, string text)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text))
        {
            return new Problem("empty-condition", fact.Key, $"The condition on '{fact.Key}' says nothing.");
        }

        if (IsNotApplicable(text))
        {
            return fact.AllowsNotApplicable ? OnlyNotApplicable(fact) : NotApplicableRefused(fact);
        }

        return fact.IsOrdered
            ? RangeReader.Read(fact, text).Then<Condition>(range => new Condition(fact.Key, [range]))
            : ChoiceReader.Read(fact, text);
    }

    /// <summary>Any of several conditions on one fact. A <c>not</c> among them stands alone, or with <c>not applicable</c>.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="parts">At least one.</param>
    public static Result<Condition> Combine(Fact fact, IReadOnlyCollection<Condition> parts)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0)
        {
            return new Problem("empty-condition", fact.Key, $"The condition on '{fact.Key}' has no value in it.");
        }

        var takesNotApplicable = parts.Any(part => part.MeetsNotApplicable);
        if (fact.IsOrdered)
        {
            return new Condition(fact.Key, [.. parts.SelectMany(part => part.Ranges)], takesNotApplicable);
        }

        var isNegated = parts.Any(part => part.IsNegated);
        return isNegated && parts.Count(part => !part.Choices.IsEmpty) > 1
            ? MixedNot(fact)
            : new Condition(fact.Key, ChoicesOf(parts), isNegated, takesNotApplicable);
    }

    /// <summary>None of several values of a choice.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="parts">At least one, each naming values.</param>
    public static Result<Condition> NoneOf(Fact fact, IReadOnlyCollection<Condition> parts)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(parts);
        if (fact.IsOrdered)
        {
            return new Problem(
                "not-a-range",
                fact.Key,
                $"'not' is for choices, and '{fact.Key}' is none.",
                "write a range on each side"
            );
        }

        if (parts.Count == 0 || parts.Any(part => part.IsNegated || part.MeetsNotApplicable))
        {
            return MixedNot(fact);
        }

        return new Condition(fact.Key, ChoicesOf(parts), isNegated: true);
    }

    /// <summary>
    /// A condition as texts, any of which meets it, <c>not applicable</c> last. The values of a negated condition each
    /// carry <c>not</c>; when there are several they hold together, and a document writes them under one <c>not</c>.
    /// </summary>
    /// <param name="fact">The fact it is about.</param>
    /// <param name="condition">The condition.</param>
    public static ImmutableArray<string> Write(Fact fact, Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var texts = condition
            .Ranges.Select(range => RangeWriter.Write(fact, range))
            .Concat(condition.Choices.Select(choice => condition.IsNegated ? Not + choice : choice));
        return condition.MeetsNotApplicable ? [.. texts, Fact.NotApplicable] : [.. texts];
    }

    internal static bool IsNotApplicable(string text)
    {
        var cursor = new TextCursor(text);
        return cursor.Take(Fact.NotApplicable) && cursor.AtEnd();
    }

    internal static Problem NotApplicableRefused(Fact fact) =>
        new(
            "not-applicable",
            fact.Key,
            $"'{fact.Key}' always applies.",
            "where it may not, the fact says not_applicable: yes"
        );

    private static Condition OnlyNotApplicable(Fact fact) =>
        fact.IsOrdered
            ? new Condition(fact.Key, ImmutableArray<Interval>.Empty, meetsNotApplicable: true)
            : new Condition(fact.Key, [], isNegated: false, meetsNotApplicable: true);

    private static ImmutableArray<string> ChoicesOf(IEnumerable<Condition> parts) =>
        [.. parts.SelectMany(part => part.Choices).Distinct(StringComparer.Ordinal)];

    private static Problem MixedNot(Fact fact) =>
        new(
            "mixed-not",
            fact.Key,
            $"The condition on '{fact.Key}' mixes 'not' with other values.",
            "write { not: [ a, b ] } for neither of two, or only the values that meet it"
        );
}
