using Remit.Rules.Reading;

namespace Remit.Rules;

/// <summary>Lengths of time as text: <c>6 working hours</c>, <c>5 working days</c>, <c>2 hours</c>, <c>3 days</c>, <c>at once</c>.</summary>
public static class SpanText
{
    /// <summary>The most hours or days.</summary>
    public const int Most = 9999;

    private static readonly (string Words, SpanUnit Unit)[] Units =
    [
        ("working hours", SpanUnit.WorkingHours),
        ("working hour", SpanUnit.WorkingHours),
        ("working days", SpanUnit.WorkingDays),
        ("working day", SpanUnit.WorkingDays),
        ("hours", SpanUnit.Hours),
        ("hour", SpanUnit.Hours),
        ("days", SpanUnit.Days),
        ("day", SpanUnit.Days),
    ];

    /// <summary>Reads a length of time.</summary>
    /// <param name="text">The text.</param>
    public static Result<Span> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var cursor = new TextCursor(text);
        if (cursor.Take("at once") && cursor.AtEnd())
        {
            return Span.AtOnce;
        }

        var number = cursor.TakeNumber(text);
        if (!number.IsOk || number.Value is not { Decimals: 0, Value: >= 1 and <= Most })
        {
            return NotASpan(text);
        }

        foreach (var (words, unit) in Units)
        {
            if (cursor.Take(words) && cursor.AtEnd())
            {
                return new Span((int)number.Value.Value, unit);
            }
        }

        return NotASpan(text);
    }

    /// <summary>A length of time as written in a file.</summary>
    /// <param name="span">The length.</param>
    public static string Write(Span span)
    {
        ArgumentNullException.ThrowIfNull(span);
        return span.ToString();
    }

    private static Problem NotASpan(string text) =>
        new(
            "not-a-span",
            text,
            $"{Quoted.Of(text)} is no length of time.",
            "write 6 working hours, 5 working days, 2 hours, 3 days or at once"
        );
}
