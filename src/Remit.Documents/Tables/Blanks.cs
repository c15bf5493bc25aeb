using System.Text;

namespace Remit.Documents.Tables;

/// <summary>
/// Patterns such as <c>_ – _</c> with the meaning <c>over _ up to _</c>. A blank is a <c>_</c> next to which there is
/// neither letter nor digit; it stands for one number.
/// </summary>
internal static class Blanks
{
    private const char Blank = '_';

    /// <summary>How many blanks a text has.</summary>
    public static int Count(string text) => Enumerable.Range(0, text.Length).Count(at => IsBlank(text, at));

    /// <summary>The text with its blanks filled in, as many as there are numbers.</summary>
    public static string Fill(string text, IReadOnlyList<string> numbers)
    {
        var filled = new StringBuilder();
        var next = 0;
        for (var at = 0; at < text.Length; at++)
        {
            filled.Append(IsBlank(text, at) && next < numbers.Count ? numbers[next++] : text[at].ToString());
        }

        return filled.ToString();
    }

    private static bool IsBlank(string text, int at) =>
        text[at] == Blank && !IsPartOfWord(text, at - 1) && !IsPartOfWord(text, at + 1);

    private static bool IsPartOfWord(string text, int at) =>
        at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == Blank);
}
