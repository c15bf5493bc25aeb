using Microsoft.Extensions.Localization;
using Remit.Rules;
using Remit.Web.Features.Drafts;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Talks;

/// <summary>A line as it is talked about: its sentences, and what was counted.</summary>
/// <param name="whole">The draft.</param>
/// <param name="line">The line.</param>
/// <param name="phrases">The words of sentences.</param>
public sealed class TalkLine(WholeDraft whole, DraftLine line, Phrases phrases)
{
    /// <summary>The lead said yes.</summary>
    public const string Yes = LastSaid.Yes;

    /// <summary>The lead said: not yet.</summary>
    public const string NotYet = LastSaid.NotYet;

    /// <summary>The two come back to it.</summary>
    public const string Later = LastSaid.Later;

    private const int OncePerWeek = 4;

    private readonly ProposalSentences sentences = new(phrases, whole.Agreement, whole.Reader, whole.Spoken);

    /// <summary>The line.</summary>
    public DraftLine Line => line;

    /// <summary>What was said to it; null before the talk.</summary>
    public string? Said => line.Answers.Find(LineAnswers.Said);

    /// <summary>The day of the talk; null before it.</summary>
    public DateOnly? SaidOn => DraftDays.Read(line.Answers.Find(LineAnswers.SaidOn));

    /// <summary>The kind of decision it has become.</summary>
    public DecisionKind Kind => whole.KindOf(line);

    /// <summary>What the lead is called.</summary>
    public string Lead => whole.Other;

    /// <summary>The whole of it, said to the lead.</summary>
    public Sentence Saying => sentences.Say(Kind);

    /// <summary>Whether any of it is decided by who asks for it, or is offered it.</summary>
    public bool IsMine => Kind.Grants.Any(grant => LineSentences.LevelOf(Kind, grant) >= Level.DecideTell);

    /// <summary>The first day of the try-out.</summary>
    public DateOnly From => whole.Agreement.InForce.From;

    /// <summary>The most that can go wrong in a month; null where there is no such limit.</summary>
    public string? WorstMonth =>
        line.Measure is Measure.Money && line.Answers.Number(LineAnswers.PerMonth) is { } most
            ? new LineView(whole.Seen.Draft, line).Size(most)
            : null;

    /// <summary>How often it came up, as counted: "14 times"; null where nobody counted.</summary>
    public string? Times => LineSizes.TimesOf(line) is { } times ? phrases.Times(times).ToString() : null;

    /// <summary>Whether it was counted as coming up often: once a week or more.</summary>
    public bool IsOften => LineSizes.TimesOf(line) >= OncePerWeek;

    /// <summary>How often the answer was different: never, sometimes, often, unknown.</summary>
    public string Different => line.Answers.Find(LineAnswers.Different) ?? LineAnswers.Uncounted;

    /// <summary>What it is called within a sentence: "refunds".</summary>
    /// <param name="starters">The words of the starters.</param>
    public string Inline(IStringLocalizer<StarterWords> starters) =>
        line.Answers.Find(LineAnswers.Starter) is { } key ? starters[$"{key}.Inline"] : line.Title() ?? "";

    /// <summary>Which ones, within a sentence: "refunds up to €60 each".</summary>
    /// <param name="starters">The words of the starters.</param>
    public string Matter(IStringLocalizer<StarterWords> starters) => sentences.What(Kind, Inline(starters)).ToString();

    /// <summary>
    /// What a message is about, in no language: when it changes, a message changed by hand no longer fits.
    /// </summary>
    public string Mark
    {
        get
        {
            string?[] parts =
            [
                line.Answers.Find(LineAnswers.Starter) ?? line.Answers.Find(LineAnswers.Title),
                line.Answers.Find(LineAnswers.UpTo),
                line.Answers.Find(LineAnswers.Only),
                line.Measure is Measure.Money ? whole.Agreement.Currency?.Code : line.Answers.Find(LineAnswers.Unit),
                .. new[] { DraftAnswers.Lead, DraftAnswers.Weeks, DraftAnswers.Told, DraftAnswers.NoteDay }.Select(
                    whole.Seen.Draft.Answers.Find
                ),
            ];
            return string.Join(" ", parts.OfType<string>());
        }
    }

    /// <summary>For how long it is tried, in words: "four weeks".</summary>
    public string Weeks
    {
        get
        {
            const int DaysOfWeek = 7;
            var days = whole.Agreement.InForce.Review is { } review ? review.DayNumber - From.DayNumber : 0;
            return sentences.Weeks(days / DaysOfWeek).ToString();
        }
    }
}
