namespace Remit.Rules.Reading;

/// <summary>Reads a value of an ordered fact inside a condition or limit: a number with the fact's own unit, or a date.</summary>
internal static class AmountReader
{
    private static readonly string[] Connectives = ["and", "or", "to"];

    /// <summary>Goes past a value the fact takes.</summary>
    public static Result<decimal> Take(TextCursor cursor, Fact fact) =>
        fact.Kind == FactKind.Date
            ? TakeDay(cursor, fact)
            : TakeWritten(cursor, fact)
                .Then<decimal>(written => FactBounds.Check(fact, written) is { } problem ? problem : written.Value);

    /// <summary>Goes past a sum of the fact, which may be larger than any one value of it.</summary>
    public static Result<decimal> TakeSum(TextCursor cursor, Fact fact) =>
        TakeWritten(cursor, fact)
            .Then<decimal>(written =>
                (FactBounds.CheckForm(fact, written) ?? FactBounds.CheckSign(fact, written)) is { } problem
                    ? problem
                    : written.Value
            );

    /// <summary>Goes past the smallest or largest value of the fact itself.</summary>
    public static Result<decimal> TakeBound(TextCursor cursor, Fact fact) =>
        fact.Kind == FactKind.Date
            ? TakeDay(cursor, fact)
            : TakeWritten(cursor, fact)
                .Then<decimal>(written => FactBounds.CheckForm(fact, written) is { } problem ? problem : written.Value);

    /// <summary>The units that may stand behind a number of the fact, the first as we write it.</summary>
    public static string[] UnitsOf(Fact fact) =>
        fact switch
        {
            { Kind: FactKind.Money, Currency: { } currency } => [currency.Code],
            { Kind: FactKind.Percent } => ["%", "percent"],
            { Kind: FactKind.Days } => ["days", "day"],
            { Kind: FactKind.Months } => ["months", "month"],
            { Unit: { } unit } => [unit],
            _ => [],
        };

    /// <summary>Reads a date the fact takes.</summary>
    public static Result<DateOnly> ReadDay(Fact fact, string text)
    {
        if (!DayText.Read(text).TryGet(out var day))
        {
            return new Problem(
                "not-a-date",
                fact.Key,
                $"'{fact.Key}' is a date, and {Quoted.Of(text)} is none.",
                "year-month-day: 2026-03-02"
            );
        }

        return FactBounds.CheckRange(fact, day.DayNumber) is { } problem ? problem : day;
    }

    private static Result<decimal> TakeDay(TextCursor cursor, Fact fact) =>
        ReadDay(fact, cursor.TakeWord()).Then<decimal>(day => day.DayNumber);

    private static Result<WrittenNumber> TakeWritten(TextCursor cursor, Fact fact) =>
        cursor
            .TakeNumber(fact.Key)
            .Then<WrittenNumber>(written => TakeUnit(cursor, fact) is { } problem ? problem : written);

    private static Problem? TakeUnit(TextCursor cursor, Fact fact)
    {
        if (UnitsOf(fact).Any(cursor.Take) || cursor.AtEnd() || IsConnective(cursor))
        {
            return null;
        }

        var word = cursor.PeekWord();
        return fact.Kind == FactKind.Money && cursor.TakeCurrency() is { } other
            ? WrongCurrency(fact, other)
            : WrongUnit(fact, word);
    }

    private static bool IsConnective(TextCursor cursor) =>
        Connectives.Any(cursor.LooksAt) || BoundWord.All.Any(bound => cursor.LooksAt(bound.Words));

    private static Problem WrongCurrency(Fact fact, Currency other) =>
        new(
            "wrong-currency",
            fact.Key,
            $"'{fact.Key}' is in {fact.Currency}, not '{other}'.",
            "two currencies are never compared here"
        );

    private static Problem WrongUnit(Fact fact, string word) =>
        new(
            "wrong-unit",
            fact.Key,
            UnitsOf(fact) is [var unit, ..]
                ? $"'{fact.Key}' is counted in {unit}, not {Quoted.Of(word)}."
                : $"'{fact.Key}' has no unit, so {Quoted.Of(word)} says nothing.",
            fact.CountsPerYear && string.Equals(word, "per", StringComparison.OrdinalIgnoreCase)
                ? "the fact says what it counts: write the amount alone"
                : "the number alone will do"
        );
}
