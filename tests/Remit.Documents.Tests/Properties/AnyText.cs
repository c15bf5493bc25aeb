using System.Text;
using CsCheck;

namespace Remit.Documents.Tests.Properties;

/// <summary>Texts a person or a program might put where a text goes.</summary>
internal static class AnyText
{
    private static readonly string[] Odd =
    [
        "yes",
        "no",
        "null",
        "~",
        "1",
        "1,000",
        "- a",
        "a: b",
        "a #b",
        "#a",
        "{a}",
        "[a]",
        "a, b",
        "'a'",
        "\"a\"",
        "&a",
        "*a",
        "!a",
        "%a",
        "@a",
        "`a",
        "|",
        ">",
        "? a",
        "a:",
        ":a",
        "---",
        "...",
        "<<",
        "a\nb",
        "a\tb",
        "é",
        "限度",
        "😀",
        "a\u0085b",
        "a\u2028b",
        "\u202Eabc",
        "\\",
        "a\\nb",
        "\uFFFE",
        "a\0b",
        "under 5",
        "not applicable",
        "-5",
        "3 of",
        "=",
        "a  b",
        "\u200B",
    ];

    /// <summary>Any text that says something.</summary>
    public static Gen<string> Sentence { get; } =
        Gen.OneOf(Gen.OneOf(Odd), Gen.String[Gen.Char.AlphaNumeric, 1, 20], Gen.String[1, 12])
            .Array[1, 2]
            .Select(parts => Said(string.Join(' ', parts)))
            .Where(text => text.Length > 0);

    /// <summary>Any name of a kind, fact or clause.</summary>
    public static Gen<string> Name { get; } =
        Gen.Select(
            Gen.OneOf("a", "é", "限", "of", "not", "null", "per", "y", "all"),
            Gen.String[Gen.Char["abc-_09é限"], 0, 6],
            (first, rest) => first + rest
        );

    // What a file in UTF-8 can hold: no half characters, and no spaces around it.
    private static string Said(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Trim();
}
