using System.Globalization;
using System.Resources;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// The texts of a line as its reader reads them: what was tapped is a starter's, known in whichever language it was
/// tapped, and said in the reader's; what somebody wrote stays as it is.
/// </summary>
public static class LineTexts
{
    private static readonly ResourceManager Words = new(typeof(StarterWords));
    private static readonly string[] Lists = ["Outcome", "Never"];

    /// <summary>What the decisions of a line are called; null where that is not said yet.</summary>
    /// <param name="line">The line.</param>
    public static string? Title(this DraftLine line) => Own(line, "Title") ?? line.Answers.Find(LineAnswers.Title);

    /// <summary>The unit of its sizes; null where they have none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="size">The size it stands after; a starter knows its unit for one alone, too.</param>
    public static string? Unit(this DraftLine line, decimal? size = null) =>
        Own(line, size == 1 ? "Unit.1" : "Unit") ?? line.Answers.Find(LineAnswers.Unit);

    /// <summary>What was answered, tapped or written; null where nothing is to be said.</summary>
    /// <param name="line">The line.</param>
    /// <param name="name">The name of the answer.</param>
    public static string? Text(this DraftLine line, string name)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Answers.Text(name) is { } text ? Say(line.Answers.Find(LineAnswers.Starter), text) : null;
    }

    /// <summary>A text that a starter offers, in the reader's language; any other as it is.</summary>
    /// <param name="starter">The key of the starter; null for none.</param>
    /// <param name="text">The text.</param>
    internal static string Say(string? starter, string text) =>
        KeysOf(starter).FirstOrDefault(key => IsIn(text, key)) is { } known ? In(Language.Current, known)! : text;

    /// <summary>Whether a starter offers a text, in whichever language.</summary>
    /// <param name="starter">The key of the starter; null for none.</param>
    /// <param name="text">The text.</param>
    internal static bool IsOffered(string? starter, string text) => KeysOf(starter).Any(key => IsIn(text, key));

    /// <summary>The starters whose decisions are called so, in whichever language.</summary>
    /// <param name="title">What they are called.</param>
    internal static IEnumerable<Starter> StartersCalled(string title) =>
        StarterSets
            .Works.SelectMany(work => StarterSets.Of(work))
            .Where(starter => IsIn(title, $"{starter.Key}.Title"));

    /// <summary>Whether a text is the unit of a starter, in whichever language.</summary>
    /// <param name="starter">The key of the starter; null for none.</param>
    /// <param name="text">The text.</param>
    internal static bool IsUnit(string? starter, string text) =>
        starter is not null && (IsIn(text, $"{starter}.Unit") || IsIn(text, $"{starter}.Unit.1"));

    private static string? Own(DraftLine line, string what) =>
        line.Answers.Find(LineAnswers.Starter) is { } starter ? In(Language.Current, $"{starter}.{what}") : null;

    private static IEnumerable<string> KeysOf(string? starter) =>
        starter is null
            ? []
            : Lists.SelectMany(list =>
                Enumerable
                    .Range(1, Starter.TextsOfEach)
                    .Select(number => string.Create(CultureInfo.InvariantCulture, $"{starter}.{list}.{number}"))
            );

    private static bool IsIn(string text, string key) =>
        Language.All.Any(language => string.Equals(In(language, key), text, StringComparison.Ordinal));

    private static string? In(Language language, string key) =>
        Words.GetString(key, CultureInfo.GetCultureInfo(language.Culture)) is { } words
            ? Addressed.In(words, language.Form)
            : null;
}
