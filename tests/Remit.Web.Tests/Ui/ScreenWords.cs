using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Remit.Web.Tests.Ui;

/// <summary>Our words on a page, and those of code, of law and of blame among them.</summary>
internal static partial class ScreenWords
{
    /// <summary>The words among ours on a page that should not be there.</summary>
    public static IEnumerable<string> NeverOn(IHtmlDocument page) =>
        NeverIn(OurWords(page), page.DocumentElement.GetAttribute("lang")!);

    /// <summary>The words in a text that should not be there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, in two letters.</param>
    public static IEnumerable<string> NeverIn(string text, string language) =>
        (language == "de" ? NeverInGerman : Never).Matches(text).Select(word => word.Value);

    /// <summary>What a reader sees or hears of a page, without what people typed.</summary>
    public static string OurWords(IHtmlDocument page)
    {
        foreach (var typed in page.QuerySelectorAll("[data-typed], script, style").ToList())
        {
            typed.Remove();
        }

        var spoken = page.QuerySelectorAll("[aria-label]").Select(element => element.GetAttribute("aria-label"));
        return string.Join(' ', [page.Title, page.Body!.TextContent, .. spoken]);
    }

    [GeneratedRegex(
        @"\b(suspend|trial|case|claim|evidence|record|breach|violation|rating|score|override|concealed|overdue|shaky|"
            + @"clause|grant|cap|basis|fact|level|approve|deny|denies|denied|delegation|compliance|subordinate)"
            + @"(s|d|es|ed|ing)?\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Never { get; }

    [GeneratedRegex(
        @"\b(Akten?|Fall|Fälle[n]?|Versto(ß|ße|ßes)|Verstöße|Bewertung(en)?|Punkte|Rang|Stufen?|Klauseln?|Fakt(en)?|Deckel|"
            + @"Nachweise?|Beweise?|Belege?|Anspruch|Ansprüche|suspendier\w*|aussetzen|genehmig\w*|Genehmigung(en)?|"
            + @"Ablehnung(en)?|ablehnen|abgelehnt|verweiger\w*|deleg\w*|Compliance|Untergeben\w*|Mitarbeiter\w*|"
            + @"Vorgesetzt\w*|überfällig\w*|verheimlich\w*|wackl?e?l?ig|Freigaben?|freigeben|Kennzahl(en)?|Eskal\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex NeverInGerman { get; }
}
