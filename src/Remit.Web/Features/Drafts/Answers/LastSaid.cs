using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Drafts;

/// <summary>What was said last to a line in the talk. What was said before it is kept, and no longer counts.</summary>
public static class LastSaid
{
    /// <summary>The lead said yes.</summary>
    public const string Yes = "yes";

    /// <summary>The lead said: not yet.</summary>
    public const string NotYet = "notYet";

    /// <summary>The two come back to it.</summary>
    public const string Later = "later";

    /// <summary>Whether two names are those of one person, as far as one is called by them.</summary>
    /// <param name="one">A name.</param>
    /// <param name="other">Another; null for nobody.</param>
    internal static bool IsSame(string one, string? other) =>
        other is not null
        && string.Equals(CalledName.Of(one), CalledName.Of(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>The lead's words: to a yes their worry, to a "not yet" what they said; null where there are none.</summary>
    /// <param name="line">The line.</param>
    public static string? WordsOf(DraftLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Answers.Find(LineAnswers.Said) switch
        {
            Yes => line.Answers.Text(LineAnswers.Worry),
            NotYet => line.Answers.Text(LineAnswers.TheirWords),
            _ => null,
        };
    }

    /// <summary>The day to ask again; null where nobody waits for one.</summary>
    /// <param name="line">The line.</param>
    public static DateOnly? AskAgainOn(DraftLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return (line.Answers.Find(LineAnswers.Said), line.Answers.Find(LineAnswers.NotYet)) switch
        {
            (NotYet, NotYetWays.Later) or (Later, _) => DraftDays.Read(line.Answers.Find(LineAnswers.AskAgain)),
            _ => null,
        };
    }
}
