using System.Globalization;
using Microsoft.Extensions.Localization;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Drafts;

/// <summary>Says what was said in the talk, for the screen, the print and the texts: "On 3 March Maarten said: not yet …".</summary>
internal sealed class SaidSentences(IStringLocalizer<DraftWords> words)
{
    /// <summary>What was said to a line; empty before the talk.</summary>
    /// <param name="line">The line.</param>
    /// <param name="lead">What the lead is called.</param>
    public Sentence Of(DraftLine line, string lead)
    {
        if (DraftDays.Read(line.Answers.Find(LineAnswers.SaidOn)) is not { } day)
        {
            return Sentence.Empty;
        }

        var quoted = LastSaid.WordsOf(line) is { } theirs
            ? Say("Talked.Words", Sentence.Typed(theirs), Sentence.Typed(lead))
            : Sentence.Empty;
        return Sentence.Join(" ", [Of(line, Sentence.Of(Day(day)), Sentence.Typed(lead)), quoted]);
    }

    /// <summary>That what is expected is not confirmed yet; empty where nothing was agreed in the talk.</summary>
    /// <param name="draft">The draft.</param>
    public Sentence OfExpectations(Draft draft) =>
        ClearQuestions.All.Any(question => ClearQuestions.AgreedTo(draft, question) is not null)
            ? Say("Talked.Expectations")
            : Sentence.Empty;

    /// <summary>The questions about what is expected that are not agreed: asked and open, or not asked yet.</summary>
    /// <param name="draft">The draft.</param>
    public IEnumerable<Sentence> OfQuestions(Draft draft) =>
        ClearQuestions
            .All.Where(question => ClearQuestions.IsAnswered(draft, question))
            .Where(question => ClearQuestions.AgreedTo(draft, question) is null)
            .Select(question =>
                ClearQuestions.SaidTo(draft, question) is { } said
                    ? Say("Clear.Open", Sentence.Of(words[$"Clear.{question}"]), Sentence.Typed(said))
                    : Say("Clear.Unasked", Sentence.Of(words[$"Clear.{question}"]))
            );

    private Sentence Of(DraftLine line, Sentence on, Sentence lead) =>
        (line.Answers.Find(LineAnswers.Said), line.Answers.Find(LineAnswers.NotYet)) switch
        {
            ("yes", _) => Say("Talked.Yes", on),
            ("notYet", NotYetWays.Few) => Say("Talked.Few", on, lead, Typed(line, LineAnswers.Many)),
            ("notYet", NotYetWays.Whose) => Say("Talked.Whose", on, lead, Typed(line, LineAnswers.Whose)),
            ("notYet", _) => Say("Talked.NotNow", on, lead, AskAgain(line)),
            _ => Say("Talked.Later", on),
        };

    private static Sentence Typed(DraftLine line, string name) => Sentence.Typed(line.Answers.Typed(name));

    private static Sentence AskAgain(DraftLine line) =>
        LastSaid.AskAgainOn(line) is { } day ? Sentence.Of(Day(day)) : Sentence.Empty;

    private Sentence Say(string key, params IReadOnlyList<Sentence> blanks) => Phrases.Fill(words[key], blanks);

    private static string Day(DateOnly day) => Days.Full(day, CultureInfo.CurrentCulture);
}
