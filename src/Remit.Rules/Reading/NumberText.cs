using System.Globalization;
using Remit.Rules.Reading;

namespace Remit.Rules;

/// <summary>
/// Numbers as text (F5): digits, a point for decimals, thousands only as groups of three set apart by one space. At
/// most <see cref="Largest"/> and <see cref="MostDecimals"/> decimals, so that no arithmetic on them overflows.
/// </summary>
public static class NumberText
{
    /// <summary>The largest number taken, and with a minus the smallest.</summary>
    public const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>The most digits after the point.</summary>
    public const int MostDecimals = 10;

    /// <summary>Reads a number and nothing else; no unit, and no opinion on <c>1.000</c>.</summary>
    /// <param name="text">The text.</param>
    public static Result<decimal> Read(string text) => Whole(text).Then<decimal>(written => written.Value);

    /// <summary>
    /// Reads a number that stands where nothing says how many decimals it has; <c>1.000</c> is refused, because it may
    /// mean one or one thousand.
    /// </summary>
    /// <param name="text">The text.</param>
    public static Result<decimal> ReadUnambiguous(string text) =>
        Whole(text).Then<decimal>(written => written.MayBeGrouped ? Ambiguous(text, written) : written.Value);

    /// <summary>A number without trailing zeros, written so that it is never taken for a grouped one.</summary>
    /// <param name="number">The number.</param>
    public static string Write(decimal number)
    {
        var plain = number.ToString("0.############################", CultureInfo.InvariantCulture);
        return NumberScanner.LooksGrouped(plain) ? plain + "0" : plain;
    }

    /// <summary>A number of a fact: decimals of money in full or not at all, others without trailing zeros.</summary>
    /// <param name="number">The number.</param>
    /// <param name="decimals">The decimals the thing counted has, or null where it is continuous.</param>
    internal static string Write(decimal number, int? decimals)
    {
        if (decimals is not { } most)
        {
            return Write(number);
        }

        var isWhole = number == decimal.Truncate(number);
        var plain = number.ToString("0.############################", CultureInfo.InvariantCulture);
        var written = plain.Length - plain.IndexOf('.', StringComparison.Ordinal) - 1;
        return isWhole || written >= most ? plain : number.ToString("F" + most, CultureInfo.InvariantCulture);
    }

    internal static Problem Ambiguous(string subject, WrittenNumber written) =>
        Refused.Of(
            subject,
            "ambiguous-number",
            $"{Quoted.Of(written.Text)} may mean {Write(decimal.Truncate(written.Value))} and a part, or a thousand times as much.",
            $"write {written.Text.Replace(".", "", StringComparison.Ordinal)}, or {written.Text}0"
        );

    internal static Problem Comma(string subject, string text) =>
        Refused.Of(
            subject,
            "comma",
            $"{Quoted.Of(text)} has a comma.",
            "write 1000 or 1 000, and a point for decimals: 84.50"
        );

    private static Result<WrittenNumber> Whole(string text)
    {
        var cursor = new TextCursor(text);
        return cursor
            .TakeNumber(text)
            .Then<WrittenNumber>(written => cursor.AtEnd() ? written : NumberScanner.NotANumber(text, text));
    }
}
