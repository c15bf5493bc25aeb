using System.Globalization;
using System.Text;

namespace Remit.Rules;

/// <summary>
/// Names of kinds, facts and clauses: letters of any script, digits, <c>_</c> and <c>-</c>, beginning with a letter.
/// </summary>
public static class NameText
{
    /// <summary>The longest name taken, in characters.</summary>
    public const int Longest = 80;

    /// <summary>Whether a text is a name.</summary>
    /// <param name="text">The text.</param>
    public static bool IsName(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length is > 0 and <= Longest
            && Rune.TryGetRuneAt(text, 0, out var first)
            && Rune.IsLetter(first)
            && text.EnumerateRunes().All(MayContain);
    }

    internal static bool MayContain(char c) => Rune.TryCreate(c, out var rune) && MayContain(rune);

    // Vowel signs and other marks belong to the letters of many scripts.
    private static bool MayContain(Rune rune) =>
        Rune.IsLetter(rune)
        || Rune.IsDigit(rune)
        || rune.Value is '_' or '-'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
