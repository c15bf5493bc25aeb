using System.Globalization;
using Microsoft.Extensions.Localization;
using Remit.Web.Features.Drafts;

namespace Remit.Web.Features.Talks;

/// <summary>Writes the message that asks for fifteen minutes: sentences with blanks, filled from the line.</summary>
internal sealed class TalkMessages(IStringLocalizer<MessageWords> words, IStringLocalizer<StarterWords> starters)
{
    /// <summary>The message in a tone.</summary>
    /// <param name="line">The line it is about.</param>
    /// <param name="draft">The draft, for how the lead is told.</param>
    /// <param name="tone">One of <see cref="DraftAnswers.Tones"/>.</param>
    public string Write(TalkLine line, Draft draft, string tone) =>
        words[
            draft.Role is DraftRole.Lead ? $"offer.{tone}" : tone,
            line.Lead,
            line.Matter(starters),
            line.Weeks,
            ToldOf(draft),
            line.Inline(starters),
            SoFarOf(line),
            line.IsOften ? words["Often"] : "",
            words[line.Line.Measure is Measure.None ? "Beyond" : "Beyond.size"]
        ];

    /// <summary>The message of a page without lines of its own: to get clear, or about what a file says.</summary>
    /// <param name="whole">The draft.</param>
    /// <param name="tone">One of <see cref="DraftAnswers.Tones"/>.</param>
    public string Write(WholeDraft whole, string tone) =>
        words[
            whole.Seen switch
            {
                { Draft.Role: DraftRole.Lead } => $"offer.page.{tone}",
                { Document: null, Lines.IsEmpty: true } => $"clear.{tone}",
                _ => $"page.{tone}",
            },
            whole.Other
        ];

    private string ToldOf(Draft draft)
    {
        var name = CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(DraftDays.OfNote(draft.Answers));
        return words[
            $"Told.{draft.Answers.Find(DraftAnswers.Told) ?? "note"}{(draft.Role is DraftRole.Lead ? ".Offer" : "")}",
            name
        ];
    }

    private string SoFarOf(TalkLine line) =>
        line.Times is { } times
            ? words[$"So far.{line.Different}", words["Count", times]]
            : words[$"So far.{line.Different}.Uncounted"];
}
