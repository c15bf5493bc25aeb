using System.Text.RegularExpressions;

namespace Remit.Web.Tests.Ui.Languages;

/// <summary>Words by which one hears how somebody is addressed in German.</summary>
internal static partial class GermanWords
{
    /// <summary>The words in a text that belong to <i>du</i> and <i>ihr</i>.</summary>
    public static IEnumerable<string> OfDu(string text) => Du.Matches(text).Select(word => word.Value);

    /// <summary>The words that belong to <i>Sie</i>; at the start of a sentence they may be about somebody else.</summary>
    public static IEnumerable<string> OfSie(string text) => Sie.Matches(text).Select(word => word.Value);

    /// <summary>The words of a text that was left in English.</summary>
    public static IEnumerable<string> OfEnglish(string text) => English.Matches(text).Select(word => word.Value);

    [GeneratedRegex(
        @"\b(the|and|your?|with|what|this|that|first|of|to|it|is|are|not|yet)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex English { get; }

    [GeneratedRegex(
        @"\b(du|dir|dich|dein(e[mnrs]?)?|euch|euer|eure[mnrs]?|habt|seid|könnt|wollt|sollt|müsst|dürft|wisst|würdet)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Du { get; }

    [GeneratedRegex(
        @"(?<=[\w,;:„(] )(Sie|Ihnen|Ihr(e[mnrs]?)?)\b",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Sie { get; }
}
