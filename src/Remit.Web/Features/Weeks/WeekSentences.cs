using System.Globalization;
using Microsoft.Extensions.Localization;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Weeks;

/// <summary>Says in words what a week brought: a paragraph about what happened, and one about what is coming up.</summary>
internal sealed class WeekSentences(IStringLocalizer<WeekWords> words)
{
    /// <summary>The paragraphs, in the language that is spoken now.</summary>
    public IEnumerable<string> Of(Week week)
    {
        if (!week.Written.IsEmpty)
        {
            yield return Paragraph(
                words["Happened"],
                week.Written.Select(one => words[one.Count == 1 ? "Written.One" : "Written.Other", one.Name, one.Count])
            );
        }

        if (!week.Reviews.IsEmpty)
        {
            yield return Paragraph(
                words["Coming up"],
                week.Reviews.Select(one => words["Review", one.Name, Days.OfWeek(one.Day, CultureInfo.CurrentCulture)])
            );
        }
    }

    private static string Paragraph(string heading, IEnumerable<LocalizedString> sentences) =>
        string.Join('\n', [heading, .. sentences.Select(one => $"- {one.Value}")]);
}
