using System.Text;

namespace Remit.Web.Outcomes;

/// <summary>
/// Text a person can have meant: no control characters but tabs and ends of lines, and no half of a character. Not every
/// database takes the others, so none is offered them.
/// </summary>
internal static class PlainText
{
    /// <summary>The most characters of a text that names no limit of its own.</summary>
    public const int Longest = 2000;

    public static bool IsPlain(string text)
    {
        for (var at = 0; at < text.Length; )
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune) || (Rune.IsControl(rune) && !IsSpace(rune)))
            {
                return false;
            }

            at += rune.Utf16SequenceLength;
        }

        return true;
    }

    private static bool IsSpace(Rune rune) => rune.Value is '\t' or '\n' or '\r';
}
