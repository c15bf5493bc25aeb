using System.Globalization;
using System.Resources;
using Microsoft.Extensions.Localization;
using Remit.Rules;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// What is expected, as far as both agreed to it: an area of an agreement. What is open stands on the page as a question
/// (<see cref="SaidSentences.OfQuestions"/>), and what is only believed is private.
/// </summary>
internal sealed class ExpectedArea(IStringLocalizer<DraftWords> words)
{
    private static readonly ResourceManager AllWords = new(typeof(DraftWords));

    /// <summary>Whether an area of a document says what is expected, in whichever language.</summary>
    /// <param name="area">The area.</param>
    public static bool IsOne(Area area) =>
        area.Decisions.IsEmpty
        && Language.All.Any(language =>
            AllWords.GetString("Expectations", CultureInfo.GetCultureInfo(language.Culture)) == area.Name
        );

    /// <summary>The area; nothing where nothing is agreed.</summary>
    /// <param name="draft">The draft.</param>
    public IEnumerable<Area> Of(Draft draft)
    {
        string[] Agreed(params string[] questions) =>
            [.. questions.Select(question => ClearQuestions.AgreedTo(draft, question)).OfType<string>()];

        if (ClearQuestions.All.Any(question => ClearQuestions.AgreedTo(draft, question) is not null))
        {
            yield return new()
            {
                Name = words["Expectations"],
                Outcomes =
                [
                    .. Agreed(ClearQuestions.Well, ClearQuestions.Judge).Select(text => new Rules.Outcome(text)),
                ],
                Boundaries = [.. Agreed(ClearQuestions.Never)],
                Fixed = [.. Agreed(ClearQuestions.Clash)],
                Yours = [.. Agreed(ClearQuestions.Stop).Select(text => words["Clear.Stopped", text].Value)],
            };
        }
    }
}
