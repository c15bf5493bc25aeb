using System.Globalization;
using Remit.Rules;

namespace Remit.Web.Ui.Sentences;

/// <summary>What a near miss needs and what was given, from the text of the rules into the reader's words.</summary>
internal sealed class Misses(Phrases phrases, Values values)
{
    private static readonly (string Word, string Key)[] Words =
    [
        ("up to ", "UpTo"),
        ("until ", "UpTo"),
        ("under ", "Under"),
        ("before ", "Under"),
        ("over ", "Over"),
        ("after ", "Over"),
        ("", "From"),
    ];

    /// <summary>What it would take: <c>up to €60</c>, or the choice.</summary>
    public Sentence Needs(Fact fact, NearMiss miss)
    {
        if (!fact.IsOrdered || !TryRead(fact, miss.Edge, out var edge))
        {
            return phrases.Say("Miss.If", Value(fact, miss.Needs));
        }

        var word = Words.First(word => miss.Needs.StartsWith(word.Word, StringComparison.Ordinal)).Key;
        var kind = fact.Kind == FactKind.Date ? "Date" : "Range";
        return phrases.Say($"{kind}.{word}", values.At(fact, edge));
    }

    /// <summary>A value as the rules wrote it.</summary>
    public Sentence Value(Fact fact, string text) =>
        (fact, text) switch
        {
            (_, Fact.NotApplicable) => phrases.Say("Does not apply"),
            ({ Kind: FactKind.YesNo }, "yes") => phrases.Say("Yes"),
            ({ Kind: FactKind.YesNo }, "no") => phrases.Say("No"),
            ({ IsOrdered: true }, _) when TryRead(fact, text, out var at) => values.At(fact, at),
            _ => Sentence.Typed(text),
        };

    private static bool TryRead(Fact fact, string text, out decimal at)
    {
        var isDay = DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        );
        at = isDay ? day.DayNumber : 0;
        return fact.Kind == FactKind.Date
            ? isDay
            : decimal.TryParse(text.Split(' ')[0], NumberStyles.Number, CultureInfo.InvariantCulture, out at);
    }
}
