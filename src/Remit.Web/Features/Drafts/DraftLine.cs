using System.Collections.Immutable;
using System.Text.Json;
using Remit.Web.Features.Journal;

namespace Remit.Web.Features.Drafts;

/// <summary>One line of a draft: a kind of decision somebody would like to make alone, as far as it has been answered.</summary>
public sealed class DraftLine : IJournaled
{
    private static readonly string[] OfMatter =
    [
        LineAnswers.Starter,
        LineAnswers.Kind,
        LineAnswers.Measure,
        LineAnswers.Unit,
        LineAnswers.UpTo,
        Answered.Unread(LineAnswers.UpTo),
        LineAnswers.PerMonth,
        Answered.Unread(LineAnswers.PerMonth),
        LineAnswers.NextUpTo,
        Answered.Unread(LineAnswers.NextUpTo),
        LineAnswers.Most,
        Answered.Unread(LineAnswers.Most),
    ];

    // What was agreed to in a talk: other words or sizes are nobody's yes. The heading it stands under is neither.
    private static readonly string[] AgreedTo =
    [
        LineAnswers.Title,
        LineAnswers.Measure,
        LineAnswers.Unit,
        LineAnswers.UpTo,
        LineAnswers.PerMonth,
        .. LineAnswers.OfMore.Where(name => name is not LineAnswers.Area),
    ];

    private DraftLine() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The draft it stands in.</summary>
    public Guid DraftId { get; private init; }

    /// <summary>Its place there: lines are read in this order.</summary>
    public int Place { get; private init; }

    /// <summary>What was answered, by <see cref="LineAnswers"/>.</summary>
    public ImmutableSortedDictionary<string, string> Answers { get; private set; } = Draft.Nothing;

    /// <summary>What the size of one is measured in; null while that is not said.</summary>
    public Measure? Measure =>
        Enum.TryParse<Measure>(Answers.Find(LineAnswers.Measure), out var measure) ? measure : null;

    /// <summary>Whether it is a document from a file rather than answers.</summary>
    public bool IsDocument => Answers.ContainsKey(LineAnswers.Document);

    /// <summary>When it was taken out; it can be put back. Null while it stands.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>A new line.</summary>
    /// <param name="id">Its id, which the form that asks for it brings, so that sending it twice makes one line.</param>
    /// <param name="draftId">The draft.</param>
    /// <param name="place">Its place.</param>
    public static DraftLine In(Guid id, Guid draftId, int place) =>
        new()
        {
            Id = id,
            DraftId = draftId,
            Place = place,
        };

    /// <summary>Says what the line is about.</summary>
    /// <param name="matter">
    /// Its title, and what a starter says of it. About another matter the sizes no longer fit and are asked again, and so
    /// is what was taken from the starter before; what somebody wrote in their own words stays.
    /// </param>
    internal void BeAbout(GivenAnswers matter)
    {
        if (Answers.ContainsKey(LineAnswers.Title) && !IsAbout(matter))
        {
            var starter = Answers.Find(LineAnswers.Starter);
            var taken = Answers.Where(answer => LineTexts.IsOffered(starter, answer.Value));
            Answers = Answers.RemoveRange([.. OfMatter, .. taken.Select(answer => answer.Key)]);
        }

        Answer(matter);
    }

    // A starter is the same in every language; its title is not.
    private bool IsAbout(GivenAnswers matter)
    {
        var name = matter.All.ContainsKey(LineAnswers.Starter) ? LineAnswers.Starter : LineAnswers.Title;
        return string.Equals(Answers.Find(name), matter.All[name].Value, StringComparison.Ordinal)
            && Answers.ContainsKey(LineAnswers.Starter) == matter.All.ContainsKey(LineAnswers.Starter);
    }

    /// <inheritdoc cref="Draft.Answer"/>
    public void Answer(GivenAnswers given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var answers = given.Over(Answers);
        var isChanged = Array.Exists(AgreedTo, name => answers.Find(name) != Answers.Find(name));
        if (isChanged && Answers.Find(LineAnswers.Said) is LastSaid.Yes && given.Find(LineAnswers.Said) is null)
        {
            answers = answers.RemoveRange([LineAnswers.Said, LineAnswers.SaidOn, LineAnswers.SaidBy]);
        }

        (Answers, Version) = (answers, Version + 1);
    }

    /// <summary>
    /// Leaves out what somebody else than the lead of now said in a talk: it is not theirs. As it is shown, so that it is
    /// there again where the name was a slip; for good once the lead of now says something.
    /// </summary>
    /// <param name="lead">The lead; null while nobody is named.</param>
    internal void KeepSaidBy(string? lead)
    {
        if (Answers.Find(LineAnswers.SaidBy) is { } said && !LastSaid.IsSame(said, lead))
        {
            Answers = Answers.RemoveRange(LineAnswers.OfTalk.SelectMany(name => new[] { name, Answered.Unread(name) }));
        }
    }

    /// <summary>Takes the line out; twice is once.</summary>
    /// <param name="now">When.</param>
    public void Remove(DateTimeOffset now) => (RemovedAt, Version) = (RemovedAt ?? now, Version + 1);

    /// <summary>Puts it back.</summary>
    public void PutBack() => (RemovedAt, Version) = (null, Version + 1);

    /// <inheritdoc/>
    public string ToJournal() => JsonSerializer.Serialize(new { Answers, RemovedAt });
}
