using Remit.Rules;

namespace Remit.Documents.Tables;

/// <summary>How numbers are written in a table.</summary>
/// <param name="Decimal">The mark before decimals.</param>
/// <param name="Thousands">The mark between groups of three digits; null when there is none.</param>
/// <param name="AreSaid">Whether the mapping says it; else nobody knows whether <c>1.000</c> is one or a thousand.</param>
internal sealed record NumberMarks(char Decimal, char? Thousands, bool AreSaid = true)
{
    /// <summary>As in a document: <c>1 000.50</c>.</summary>
    public static NumberMarks OfDocuments { get; } = new('.', ' ', AreSaid: false);

    /// <summary>Whether a mark may stand inside a number of some table, this one's or another's.</summary>
    public static bool IsMark(char c) => c is '.' or ',' or '\'' or '\u2019';

    /// <summary>The mark a character is: the signs that look alike are one.</summary>
    public static char MarkOf(char c) =>
        c == '\u2019' ? '\''
        : char.IsWhiteSpace(c) ? ' '
        : c;

    /// <summary>Reads a number, and writes it as a document does.</summary>
    /// <param name="written">Digits and marks, beginning and ending with a digit.</param>
    /// <param name="isContinuous">Whether it may have any decimals; else they stay, for the fact to refuse what is too fine.</param>
    public Result<string> Read(string written, bool isContinuous)
    {
        var parts = string.Concat(written.Select(MarkOf)).Split(Decimal);
        var groups = Thousands is { } mark ? parts[0].Split(mark) : [parts[0]];
        var isNumber =
            parts.Length <= 2
            && parts.Skip(1).Concat(groups).All(digits => digits.All(char.IsAsciiDigit))
            && (groups.Length == 1 || (groups[0].Length <= 3 && groups.Skip(1).All(group => group.Length == 3)));
        if (!isNumber)
        {
            return new Problem("number-marks", written, $"'{written}' is not written as the mapping says.", Form());
        }

        var plain = string.Join('.', parts.Skip(1).Prepend(string.Concat(groups)));
        return AreSaid && isContinuous
            ? NumberText.Read(plain).Then<string>(number => NumberText.Write(number))
            : plain;
    }

    private string Form() =>
        $"numbers are {(Thousands is { } mark ? $"1{mark}000" : "1000")} and 0{Decimal}5; 'numbers' says which marks they have";
}
