using System.Buffers;
using System.Globalization;
using System.Text;

namespace Remit.Documents.Writing;

/// <summary>Writes one text as YAML: without quotes where nothing in it could be taken for anything else.</summary>
internal static class ScalarText
{
    private static readonly SearchValues<char> FlowSigns = SearchValues.Create(",[]{}:?#");

    /// <summary>The text as a block value, or inside <c>{ }</c> and <c>[ ]</c>.</summary>
    public static string Write(string text, bool isInFlow) => IsPlain(text, isInFlow) ? text : Quote(text);

    private static bool IsPlain(string text, bool isInFlow) =>
        text.Length > 0
        && BeginsPlainly(text)
        && !char.IsWhiteSpace(text[^1])
        && text[^1] != ':'
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !(isInFlow && text.AsSpan().ContainsAny(FlowSigns))
        && text.EnumerateRunes().All(IsPrintable);

    private static bool BeginsPlainly(string text) =>
        Rune.GetRuneAt(text, 0) is var first
        && (Rune.IsLetterOrDigit(first) || (text[0] == '-' && text.Length > 1 && char.IsAsciiDigit(text[1])));

    private static bool IsPrintable(Rune rune) =>
        rune.Value == ' '
        || Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.SpaceSeparator
            );

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            quoted.Append(
                rune.Value switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    '\t' => "\\t",
                    _ when IsPrintable(rune) => rune.ToString(),
                    <= 0xFFFF => $"\\u{rune.Value:X4}",
                    _ => $"\\U{rune.Value:X8}",
                }
            );
        }

        return quoted.Append('"').ToString();
    }
}
