using Microsoft.Extensions.Localization;
using Remit.Rules;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// What is expected, as far as somebody got clear about it: an area of an agreement. Only what both agreed to stands in it
/// as agreed; what is open, or only believed, stands as what to ask.
/// </summary>
internal sealed class ExpectedArea(IStringLocalizer<DraftWords> words)
{
    /// <summary>The area; nothing where nobody asked.</summary>
    /// <param name="draft">The draft.</param>
    public IEnumerable<Area> Of(Draft draft)
    {
        string[] Agreed(params string[] questions) =>
            [.. questions.Select(question => ClearQuestions.AgreedTo(draft, question)).OfType<string>()];

        if (ClearQuestions.All.Any(question => ClearQuestions.IsAnswered(draft, question)))
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
                Ask = [.. ClearQuestions.All.Select(question => ToAsk(draft, question)).OfType<string>()],
            };
        }
    }

    private string? ToAsk(Draft draft, string question) =>
        ClearQuestions.AgreedTo(draft, question) is not null ? null
        : ClearQuestions.SaidTo(draft, question) is { } said
            ? words["Clear.Open", words[$"Clear.{question}"], said].Value
        : draft.Answers.Text(ClearQuestions.Believed(question)) is { } believed
            ? words["Clear.Believed", words[$"Clear.{question}"], believed].Value
        : null;
}
