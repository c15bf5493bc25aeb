using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Localization;
using Remit.Rules;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Drafts;

/// <summary>What a page says once for all its lines and no question asks for; where nothing is answered, what is usual.</summary>
/// <param name="CheckIn">How often the two talk, where they do.</param>
/// <param name="AnswerWithin">How long an answer may take.</param>
/// <param name="Silence">What holds when none has come by then.</param>
/// <param name="Cover">Who answers while the lead is away; null where nobody is named.</param>
/// <param name="Boundaries">What must never happen, whatever the line.</param>
internal sealed record FurtherTerms(
    Rhythm CheckIn,
    Span AnswerWithin,
    Silence Silence,
    string? Cover,
    ImmutableArray<string> Boundaries
)
{
    /// <summary>The answers it is made of.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        DraftAnswers.CheckIn,
        DraftAnswers.AnswerWithin,
        DraftAnswers.Silence,
        DraftAnswers.Cover,
        DraftAnswers.Boundaries,
    ];

    /// <summary>What was answered.</summary>
    /// <param name="answers">The answers of a draft.</param>
    public static FurtherTerms Of(ImmutableSortedDictionary<string, string> answers) =>
        new(
            Answered.Named<Rhythm>(answers.Find(DraftAnswers.CheckIn)) ?? Rhythm.Weekly,
            ReadSpan(answers.Find(DraftAnswers.AnswerWithin)) ?? Agreement.DefaultAnswerWithin,
            Answered.Named<Silence>(answers.Find(DraftAnswers.Silence)) ?? Silence.Wait,
            answers.Find(DraftAnswers.Cover),
            LineMore.SentencesIn(answers.Find(DraftAnswers.Boundaries) ?? "")
        );

    /// <summary>The answers that say what an agreement says; what is usual is answered with nothing.</summary>
    /// <param name="agreement">The agreement.</param>
    public static IEnumerable<(string Name, string Value)> AnswersOf(Agreement agreement)
    {
        yield return (DraftAnswers.CheckIn, $"{agreement.CheckIn}");
        yield return (
            DraftAnswers.AnswerWithin,
            agreement.AnswerWithin == Agreement.DefaultAnswerWithin ? "" : $"{agreement.AnswerWithin}"
        );
        yield return (DraftAnswers.Silence, agreement.Silence is Silence.Wait ? "" : $"{agreement.Silence}");
        yield return (DraftAnswers.Cover, agreement.Cover ?? "");
        yield return (DraftAnswers.Boundaries, string.Join('\n', agreement.Boundaries));
    }

    /// <summary>How long an answer may take, as it is chosen: "Within 8 working hours".</summary>
    /// <param name="span">How long.</param>
    /// <param name="words">The words.</param>
    /// <param name="phrases">The words of sentences.</param>
    public static string Within(Span span, IStringLocalizer<DraftWords> words, Phrases phrases)
    {
        var length = new Values(phrases, CultureInfo.CurrentCulture).Length(span);
        return span.IsAtOnce ? length.ToString() : words["Further.answerWithin.Within", length].Value;
    }

    /// <summary>A length of time as it is kept, such as <c>8 working hours</c>; null when it is none.</summary>
    /// <param name="text">The text.</param>
    public static Span? ReadSpan(string? text) =>
        SpanText.Read(text ?? "") is { IsOk: true, Value: var span } ? span : null;
}
