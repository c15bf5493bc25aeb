using System.Collections.Immutable;
using System.Globalization;
using Remit.Rules;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Ui.Forms;

namespace Remit.Web.Features.Drafts;

/// <summary>Which answers for the whole page can be used.</summary>
internal static class PageAnswerRules
{
    internal const int MostWeeks = 52;

    /// <summary>
    /// Whether something is an answer at all. A page always has a first day, so an empty one is none; and of a choice
    /// only what is offered is one, since nobody types it.
    /// </summary>
    public static bool IsAnswer(string name, string value) =>
        name switch
        {
            DraftAnswers.From => value.Length > 0,
            DraftAnswers.NoteDay or DraftAnswers.Told or DraftAnswers.Weeks => IsReadable(name, value),
            DraftAnswers.CheckIn or DraftAnswers.AnswerWithin or DraftAnswers.Silence => IsReadable(name, value),
            _ => true,
        };

    /// <summary>Whether an answer can be used; no answer can.</summary>
    public static bool IsReadable(string name, string value) =>
        value.Length == 0
        || name switch
        {
            DraftAnswers.From => DraftDays.Read(value) is not null,
            DraftAnswers.Currency => KnownCurrencies.Find(value, CultureInfo.CurrentCulture) is not null,
            DraftAnswers.Weeks => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var weeks)
                && weeks is > 0 and <= MostWeeks,
            DraftAnswers.NoteDay => Answered.Named<DayOfWeek>(value) is not null,
            DraftAnswers.Told => value is ToldBy.Note or ToldBy.Talk or ToldBy.Both,
            DraftAnswers.RemindOn => DraftDays.Read(value) is not null,
            DraftAnswers.CheckIn => Answered.Named<Rhythm>(value) is not null,
            DraftAnswers.AnswerWithin => FurtherTerms.ReadSpan(value) is not null,
            DraftAnswers.Silence => Answered.Named<Silence>(value) is not null,
            DraftAnswers.Boundaries => LineMore.SentencesIn(value).Length <= LineMore.MostSentences,
            DraftAnswers.Lead or DraftAnswers.Cover => value.Length <= Person.LongestName,
            _ => true,
        };

    /// <summary>What has to be mended about the answers that the page rests on.</summary>
    public static ImmutableArray<Refusal> CheckAll(Draft draft) =>
        [.. DraftAnswers.All.Select(name => Check(draft, name)).OfType<Refusal>()];

    /// <summary>What has to be mended about an answer; null when nothing.</summary>
    public static Refusal? Check(Draft draft, string name) =>
        name is not DraftAnswers.RemindOn && draft.Answers.Find(Answered.Unread(name)) is { } unread
            ? Refusal.Invalid(
                name switch
                {
                    DraftAnswers.From => "day-unreadable",
                    DraftAnswers.Currency => "currency-unreadable",
                    DraftAnswers.Boundaries => "sentences-too-many",
                    DraftAnswers.Cover => "name-too-long",
                    DraftAnswers.Lead => unread.Length > Person.LongestName ? "name-too-long" : "name-same",
                    _ => "choice-unknown",
                },
                name,
                name is DraftAnswers.Boundaries ? $"{LineMore.MostSentences}" : unread
            )
            : null;
}
