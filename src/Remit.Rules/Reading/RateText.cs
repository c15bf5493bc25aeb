using Remit.Rules.Reading;

namespace Remit.Rules;

/// <summary>Agreed conversions as text (F3): <c>1 USD = 0.92 EUR on 2026-02-01</c>.</summary>
public static class RateText
{
    /// <summary>Reads a rate.</summary>
    /// <param name="text">The text.</param>
    public static Result<ExchangeRate> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Contains(',', StringComparison.Ordinal))
        {
            return NumberText.Comma(text, text);
        }

        var cursor = new TextCursor(text);
        var one = cursor.TakeNumber(text);
        if (!one.IsOk || one.Value.Value != 1 || cursor.TakeCurrency() is not { } from || !cursor.Take("="))
        {
            return NotARate(text);
        }

        var factor = cursor.TakeNumber(text);
        if (!factor.IsOk || cursor.TakeCurrency() is not { } to || !cursor.Take("on"))
        {
            return NotARate(text);
        }

        return factor.Value.Value <= 0 || from == to
            ? NotARate(text)
            : DayText.Read(cursor.Rest()).Then<ExchangeRate>(on => new ExchangeRate(from, to, factor.Value.Value, on));
    }

    /// <summary>A rate as written in a file.</summary>
    /// <param name="rate">The rate.</param>
    public static string Write(ExchangeRate rate)
    {
        ArgumentNullException.ThrowIfNull(rate);
        return $"1 {rate.From} = {NumberText.Write(rate.Factor)} {rate.To} on {DayText.Write(rate.On)}";
    }

    private static Problem NotARate(string text) =>
        new(
            "not-a-rate",
            text,
            $"{Quoted.Of(text)} is no rate between two currencies.",
            "write 1 USD = 0.92 EUR on 2026-02-01"
        );
}
