using Remit.Rules;

namespace Remit.Web.Features.Drafts;

/// <summary>The names of what is answered once for the whole page.</summary>
public static class DraftAnswers
{
    /// <summary>From which side the draft is written: the name of a <see cref="DraftRole"/>. No form changes it.</summary>
    public const string Role = "role";

    /// <summary>The turn in which it was taken in hand last. No form changes it.</summary>
    public const string Opened = "opened";

    /// <summary>The name of the other of the two: the lead's, or of whom the lead offers it to.</summary>
    public const string Lead = "lead";

    /// <summary>How the lead knows that it is going well: note, talk or both.</summary>
    public const string Told = "told";

    /// <summary>The weekday of the note, by its English name.</summary>
    public const string NoteDay = "noteDay";

    /// <summary>The currency of every amount: three letters.</summary>
    public const string Currency = "currency";

    /// <summary>The first day it is tried: year, month and day.</summary>
    public const string From = "from";

    /// <summary>For how many weeks it is tried.</summary>
    public const string Weeks = "weeks";

    /// <summary>
    /// What the diary counted, where the page is to say it: written by <see cref="QuotedCount"/>. No form asks for it.
    /// </summary>
    public const string QuoteCount = "quoteCount";

    /// <summary>With whom somebody got clear, by the name that stood on the page. No form asks for it.</summary>
    public const string ClearedWith = "clearedWith";

    /// <summary>The day on which to be reminded of asking for the talk.</summary>
    public const string RemindOn = "remindOn";

    /// <summary>How often the two talk, where they do: the name of a <see cref="Rhythm"/>.</summary>
    public const string CheckIn = "checkIn";

    /// <summary>How long an answer may take, such as <c>8 working hours</c>.</summary>
    public const string AnswerWithin = "answerWithin";

    /// <summary>What holds when no answer came by then: the name of a <see cref="Rules.Silence"/>.</summary>
    public const string Silence = "silence";

    /// <summary>Who answers while the lead is away.</summary>
    public const string Cover = "cover";

    /// <summary>What must never happen, whatever the line, one sentence a line.</summary>
    public const string Boundaries = "boundaries";

    /// <summary>The tones of the message that asks for the talk.</summary>
    public static IReadOnlyList<string> Tones { get; } = ["short", "warm", "formal"];

    /// <summary>All that a form asks for.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Lead,
        Told,
        NoteDay,
        Currency,
        From,
        Weeks,
        RemindOn,
        .. FurtherTerms.Names,
        .. ClearQuestions.Answers,
        .. Tones.SelectMany(tone => new[] { MessageIn(tone), MatterOf(tone) }),
    ];

    /// <summary>The message in a tone, as its owner changed it.</summary>
    /// <param name="tone">One of <see cref="Tones"/>.</param>
    public static string MessageIn(string tone) => $"message-{tone}";

    /// <summary>What the message in a tone was about when it was changed, so that a later change of the line is seen.</summary>
    /// <param name="tone">One of <see cref="Tones"/>.</param>
    public static string MatterOf(string tone) => $"message-{tone}-about";
}
