using System.Text.RegularExpressions;

namespace Remit.Web.Ui.Languages;

/// <summary>
/// Words in which both forms of address stand side by side, the familiar one first: <c>[Du kannst|Sie können] das selbst
/// entscheiden.</c> Words without brackets serve both.
/// </summary>
internal static partial class Addressed
{
    /// <summary>The words in one of the two forms.</summary>
    /// <param name="words">Words from a resource file, before anything is filled in.</param>
    /// <param name="form">Which form.</param>
    public static string In(string words, FormOfAddress form) =>
        words.Contains('[', StringComparison.Ordinal)
            ? Both.Replace(words, both => both.Groups[form == FormOfAddress.Formal ? "formal" : "familiar"].Value)
            : words;

    [GeneratedRegex(
        @"\[(?<familiar>[^\[\]|]*)\|(?<formal>[^\[\]|]*)\]",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Both { get; }
}
