using System.Collections.Immutable;
using System.Text;
using Remit.Rules;

namespace Remit.Documents.Tables.Rows;

/// <summary>A text taken apart into its numbers and what stands around them.</summary>
/// <param name="Pattern">The text with a blank in place of each number: <c>_ – _</c>.</param>
/// <param name="Numbers">The numbers, as a document writes them.</param>
internal sealed record CellNumbers(string Pattern, ImmutableArray<string> Numbers)
{
    /// <summary>The text in the document's numbers.</summary>
    public string Text => Blanks.Fill(Pattern, Numbers);

    /// <summary>Takes a text apart; refuses a number that is not written with these marks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">How its numbers are written.</param>
    /// <param name="areContinuous">Whether they may have any decimals.</param>
    public static Result<CellNumbers> Read(string text, NumberMarks marks, bool areContinuous)
    {
        var pattern = new StringBuilder();
        var numbers = ImmutableArray.CreateBuilder<string>();
        var at = 0;
        while (at < text.Length)
        {
            if (!StartsNumber(text, at))
            {
                pattern.Append(text[at++]);
                continue;
            }

            var end = EndOfNumber(text, at);
            var number = marks.Read(text[at..end], areContinuous);
            if (!number.TryGet(out var plain))
            {
                return Result<CellNumbers>.Refuse(number.Problems);
            }

            numbers.Add(plain);
            pattern.Append('_');
            at = end;
        }

        return new CellNumbers(pattern.ToString(), numbers.ToImmutable());
    }

    // The 2 of m2 belongs to a word.
    private static bool StartsNumber(string text, int at) =>
        char.IsAsciiDigit(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private static int EndOfNumber(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || IsMarkAt(text, at)))
        {
            at++;
        }

        return at;
    }

    // A space is a mark only before three digits; else it stands between two numbers.
    private static bool IsMarkAt(string text, int at) =>
        char.IsWhiteSpace(text[at])
            ? DigitsFrom(text, at + 1) == 3
            : NumberMarks.IsMark(text[at]) && DigitsFrom(text, at + 1) > 0;

    private static int DigitsFrom(string text, int at) =>
        text.AsSpan(at).IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length - at;
}
