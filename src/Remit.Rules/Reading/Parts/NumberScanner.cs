using System.Globalization;

namespace Remit.Rules.Reading;

/// <summary>Finds where a number in a text ends, and what it is.</summary>
internal sealed class NumberScanner
{
    private const int MostDigits = 26;

    private readonly string text;
    private readonly int start;
    private readonly string subject;

    public NumberScanner(string text, int start, string subject) =>
        (this.text, this.start, this.subject, End) = (text, start, subject, start);

    /// <summary>Where the number ends, once scanned.</summary>
    public int End { get; private set; }

    public static Problem NotANumber(string subject, string text) =>
        Refused.Of(
            subject,
            "not-a-number",
            $"{Quoted.Of(text)} is not a number.",
            "digits, and a point for decimals: 1000, 1 000 or 84.50"
        );

    /// <summary>Whether a point stands where a group mark could: one to three digits, then exactly three.</summary>
    public static bool LooksGrouped(string plain)
    {
        var digits = plain.StartsWith('-') ? plain[1..] : plain;
        return digits.IndexOf('.', StringComparison.Ordinal) is var point and >= 1 and <= 3
            && digits.Length == point + 4
            && digits[0] != '0';
    }

    public Result<WrittenNumber> Scan()
    {
        var sign = At(End) == '-' ? "-" : "";
        End += sign.Length;
        var first = TakeDigits();
        if (first.Length == 0)
        {
            return NotANumber(subject, text[start..]);
        }

        var whole = first + TakeGroups(first.Length);
        if (StartsAnotherGroup())
        {
            return Grouping();
        }

        var decimals = TakeDecimals();
        if (IsPowerAt(End))
        {
            return Refuse("not-in-digits", "is not written in digits.", "every digit: 1000, 1 000 or 84.50");
        }

        return decimals is null || At(End) is '.' ? NotANumber(subject, text[start..]) : Number(sign + whole, decimals);
    }

    private Result<WrittenNumber> Number(string whole, string decimals)
    {
        if (decimals.Length > NumberText.MostDecimals)
        {
            return Refuse("number-too-fine", $"has more than {NumberText.MostDecimals} decimals.");
        }

        var plain = decimals.Length == 0 ? whole : $"{whole}.{decimals}";
        var isNumber =
            whole.Length <= MostDigits
            && decimal.TryParse(plain, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            && Math.Abs(value) <= NumberText.Largest;
        return isNumber
            ? new WrittenNumber(
                decimal.Parse(plain, NumberStyles.Number, CultureInfo.InvariantCulture),
                plain,
                decimals.Length,
                LooksGrouped(plain)
            )
            : Refuse("number-too-large", "is beyond 1 000 000 000 000 000.");
    }

    private string TakeDigits()
    {
        var from = End;
        while (char.IsAsciiDigit(At(End)))
        {
            End++;
        }

        return text[from..End];
    }

    private string TakeGroups(int digitsBefore)
    {
        var groups = "";
        while (digitsBefore <= 3 && groups.Length < MostDigits && IsGroupAt(End))
        {
            groups += text.Substring(End + 1, 3);
            End += 4;
        }

        return groups;
    }

    private bool IsGroupAt(int at) =>
        IsGroupMark(At(at))
        && char.IsAsciiDigit(At(at + 1))
        && char.IsAsciiDigit(At(at + 2))
        && char.IsAsciiDigit(At(at + 3))
        && !char.IsAsciiDigit(At(at + 4));

    private bool StartsAnotherGroup()
    {
        var at = End;
        while (char.IsWhiteSpace(At(at)))
        {
            at++;
        }

        return at > End && char.IsAsciiDigit(At(at));
    }

    private string? TakeDecimals()
    {
        if (At(End) != '.')
        {
            return "";
        }

        End++;
        var decimals = TakeDigits();
        return decimals.Length == 0 ? null : decimals;
    }

    // As machines write large and small numbers: 1e30, 5E-3.
    private bool IsPowerAt(int at) =>
        At(at) is 'e' or 'E' && char.IsAsciiDigit(At(at + 1) is '+' or '-' ? At(at + 2) : At(at + 1));

    private Problem Grouping() =>
        Refuse("grouping", "is not grouped as numbers are.", "groups of three, each set apart by one space: 250 000");

    private Problem Refuse(string code, string what, string? hint = null) =>
        Refused.Of(subject, code, $"{Quoted.Of(text[start..])} {what}", hint);

    private char At(int at) => at < text.Length ? text[at] : '\0';

    // The space people type, and the three kinds of fixed space that come with pasted numbers.
    private static bool IsGroupMark(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009';
}
