using Microsoft.Extensions.Localization;
using Remit.Rules;
using Remit.Web.Outcomes;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Drafts.More;

/// <summary>What a line says behind <em>More</em>, as its page and the page of the draft show it.</summary>
/// <param name="view">The line.</param>
/// <param name="words">The words.</param>
/// <param name="phrases">The words of sentences.</param>
public sealed class MoreView(LineView view, IStringLocalizer<MoreWords> words, Phrases phrases)
{
    /// <summary>What stands for an answer, as people read it; null where nothing was answered.</summary>
    /// <param name="name">One of <see cref="LineAnswers.OfMore"/>.</param>
    public string? Said(string name) =>
        view.Was(name) is not { Length: > 0 } given ? null
        : LineFigures.Names.Contains(name, StringComparer.Ordinal) && !LineFigures.IsGiven(view.Line) ? null
        : view.Line.Answers.ContainsKey(Answered.Unread(name)) ? given
        : name switch
        {
            LineAnswers.How or LineAnswers.Next or LineAnswers.Beyond => Sentence(LevelKeys.Find(given)!.Value),
            LineAnswers.NextUpTo or LineAnswers.Most => Sized(name),
            LineAnswers.Baseline or LineAnswers.Target or LineAnswers.Floor =>
                $"{view.Number(name)} {view.SignAfter(name)}".Trim(),
            LineAnswers.Better => words[$"Better.{given}"],
            LineAnswers.MostPer => words[$"Per.{given}"],
            LineAnswers.Undo => words[$"Undo.{given}"],
            _ => given,
        };

    /// <summary>One of the five sentences, as its owner says it.</summary>
    /// <param name="level">Which.</param>
    public string Sentence(Level level) =>
        phrases
            .Say(
                $"Level.{LevelKeys.Of(level)}.{(view.Draft.Role is DraftRole.Lead ? Voice.They : Voice.I)}",
                Ui.Sentences.Sentence.Typed(CalledName.Of(view.Draft.Answers.Find(DraftAnswers.Lead) ?? ""))
            )
            .ToString();

    /// <summary>What an answer is called.</summary>
    /// <param name="name">The answer.</param>
    public string Label(string name) =>
        words[
            name switch
            {
                LineAnswers.Only
                or LineAnswers.Except
                or LineAnswers.AnswersFor
                or LineAnswers.Needs
                or LineAnswers.LeadWill => view.For($"Said.{name}"),
                LineAnswers.Most when view.Line.Measure is not Measure.Money => $"Said.{name}.Count",
                _ => $"Said.{name}",
            }
        ];

    /// <summary>What has to be mended about an answer; null when nothing.</summary>
    /// <param name="name">The answer.</param>
    public string? Wrong(string name) =>
        LineFigures.Names.Concat(LineAnswers.Numbers).Contains(name, StringComparer.Ordinal) ? view.Wrong(name)
        : view.Line.Answers.ContainsKey(Answered.Unread(name))
            ? (
                LineAnswers.Lists.Contains(name, StringComparer.Ordinal)
                    ? Refusal.Invalid("sentences-too-many", name, $"{LineMore.MostSentences}")
                : name is LineAnswers.Area ? Refusal.Invalid("name-too-long", name)
                : Refusal.Invalid("choice-unknown", name, view.Was(name))
            ).Message
        : null;

    private string Sized(string name) =>
        view.Line.Answers.Number(name) is not { } size ? view.Was(name)
        : name is LineAnswers.NextUpTo && view.Line.Measure is not Measure.Money
            ? $"{view.Size(size)} {view.Line.Unit(size)}".Trim()
        : view.Size(size);
}
