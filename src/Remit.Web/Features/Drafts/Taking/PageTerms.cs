using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Features.Drafts;

/// <summary>What an agreement says once for the whole page and a draft may say anew.</summary>
/// <param name="InForce">When it stands.</param>
/// <param name="Note">The day of the note; null for none.</param>
/// <param name="CheckIn">How often the two talk; null where that is not agreed.</param>
/// <param name="Currency">The currency of its amounts; null where it has none.</param>
internal sealed record PageTerms(InForce InForce, DayOfWeek? Note, Rhythm? CheckIn, Currency? Currency)
{
    /// <summary>What an agreement says.</summary>
    /// <param name="agreement">The agreement.</param>
    public static PageTerms Of(Agreement agreement) =>
        new(agreement.InForce, agreement.Note, agreement.CheckIn, agreement.Currency);

    /// <summary>What an agreement from a file says, but for what was answered otherwise since.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="draft">The draft it came into.</param>
    /// <param name="days">When the draft is tried.</param>
    public static PageTerms Of(Agreement agreement, Draft draft, DraftDays days)
    {
        var said = DocumentParts.PageOf(agreement, draft.Role);
        bool IsOther(string name) => draft.Answers.Find(name) is { } answer && answer != said.Find(name);

        var terms = Of(agreement);
        if (IsOther(DraftAnswers.From) || IsOther(DraftAnswers.Weeks))
        {
            terms = terms with { InForce = agreement.InForce with { From = days.From, Review = days.Review } };
        }

        return IsOther(DraftAnswers.Told) || IsOther(DraftAnswers.NoteDay) ? terms.Told(draft) : terms;
    }

    /// <summary>The same, with what was answered about how the lead is told.</summary>
    /// <param name="draft">The draft.</param>
    public PageTerms Told(Draft draft)
    {
        var told = draft.Answers.Find(DraftAnswers.Told);
        return this with
        {
            Note = ToldBy.HasNote(told) ? DraftDays.OfNote(draft.Answers) : null,
            CheckIn = ToldBy.HasTalk(told) ? CheckIn ?? Rhythm.Weekly : null,
        };
    }

    /// <summary>An agreement with these terms, and with these areas in place of its own.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="areas">The areas.</param>
    public Agreement In(Agreement agreement, ImmutableArray<Area> areas) =>
        new()
        {
            Contributor = agreement.Contributor,
            Lead = agreement.Lead,
            InForce = InForce,
            Others = agreement.Others,
            Currency = Currency,
            Rates = agreement.Rates,
            CheckIn = CheckIn,
            Note = Note,
            AnswerWithin = agreement.AnswerWithin,
            Silence = agreement.Silence,
            Cover = agreement.Cover,
            Frame = agreement.Frame,
            Boundaries = agreement.Boundaries,
            Growth = agreement.Growth,
            Areas = areas,
        };
}
