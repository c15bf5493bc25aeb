using Remit.Rules.Reading;

namespace Remit.Rules;

/// <summary>What a limit counts over, as text (G4): <c>month</c>, <c>30 days</c>; on a command line <c>30days</c>.</summary>
public static class BasisText
{
    /// <summary>The most days a limit may look back.</summary>
    public const int MostDays = 3650;

    private static readonly Dictionary<string, BasisUnit> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["item"] = BasisUnit.Item,
        ["day"] = BasisUnit.Day,
        ["week"] = BasisUnit.Week,
        ["month"] = BasisUnit.Month,
        ["quarter"] = BasisUnit.Quarter,
        ["year"] = BasisUnit.Year,
        ["agreement"] = BasisUnit.Agreement,
    };

    /// <summary>Reads a basis and nothing else.</summary>
    /// <param name="text">The text.</param>
    public static Result<Basis> Read(string text)
    {
        var cursor = new TextCursor(text);
        return Take(cursor, text).Then<Basis>(basis => cursor.AtEnd() ? basis : Unknown(text, text));
    }

    internal static Result<Basis> Take(TextCursor cursor, string subject)
    {
        if (cursor.PeekWord() is [var first, ..] && (char.IsAsciiDigit(first) || first == '-'))
        {
            return TakeDays(cursor, subject);
        }

        var word = cursor.TakeWord();
        return Units.TryGetValue(word, out var unit) ? new Basis(unit) : Unknown(subject, word);
    }

    private static Result<Basis> TakeDays(TextCursor cursor, string subject) =>
        cursor
            .TakeNumber(subject)
            .Then<Basis>(number =>
            {
                if (!cursor.Take("days") && !cursor.Take("day"))
                {
                    return Unknown(subject, $"{number.Text} {cursor.PeekWord()}".TrimEnd());
                }

                return number is { Decimals: 0, Value: >= 1 and <= MostDays }
                    ? new Basis(BasisUnit.LastDays, (int)number.Value)
                    : new Problem("basis-days", subject, $"'{number.Text} days' is no basis.", "1 to 3650 days");
            });

    private static Problem Unknown(string subject, string word) =>
        new(
            "unknown-basis",
            subject,
            $"{Quoted.Of(word)} is nothing to count over.",
            Nearest.To(word, Units.Keys) is { } near
                ? $"did you mean '{near}'?"
                : "item, day, week, month, quarter, year, 30 days or agreement"
        );
}
