using System.Collections.Immutable;
using System.Text.Json;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.Journal;

namespace Remit.Web.Features.Diary;

/// <summary>
/// Once that somebody asked although they could have decided: what they would have done, and later what came back. Nobody
/// but its owner sees it; only counts of it are ever quoted, and only when the owner wishes.
/// </summary>
public sealed class DiaryEntry : IJournaled
{
    private DiaryEntry() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The person whose it is.</summary>
    public Guid OwnerId { get; private init; }

    /// <summary>The form it was written with: sent twice with the same words it is one entry.</summary>
    public Guid FormId { get; private init; }

    /// <summary>When it was asked.</summary>
    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>What was written, by <see cref="EntryAnswers"/>.</summary>
    public ImmutableSortedDictionary<string, string> Answers { get; private set; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>What came back; null while nothing has.</summary>
    public DiaryAnswer? Answer { get; private set; }

    /// <summary>When it came back; null while nothing has, and where that is not kept.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>When it was taken out; it can be put back. Null while it stands.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>The line of the draft it belongs to; null for something else.</summary>
    public Guid? LineId => Guid.TryParse(Answers.Find(EntryAnswers.Line), out var id) ? id : null;

    /// <summary>The size of it; null when none was given, or none that can be read.</summary>
    public decimal? Amount => Answers.Number(EntryAnswers.Amount);

    /// <summary>Whether what came back tells something: the same, or something different.</summary>
    public bool IsKnown => Answer is DiaryAnswer.Same or DiaryAnswer.Different;

    /// <summary>Whether somebody has to look at it: it cannot be read, or two windows gave two answers.</summary>
    public bool NeedsALook => Answers.Keys.Any(Answered.IsOpen);

    /// <summary>Whether it says what they would have done, or how much.</summary>
    public bool Proposes => Answers.Typed(EntryAnswers.Would).Length + Answers.Typed(EntryAnswers.Amount).Length > 0;

    /// <summary>Somebody has asked.</summary>
    /// <param name="ownerId">Who.</param>
    /// <param name="formId">The form.</param>
    /// <param name="now">When.</param>
    /// <param name="written">What was written.</param>
    public static DiaryEntry Of(Guid ownerId, Guid formId, DateTimeOffset now, GivenAnswers written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var entry = new DiaryEntry
        {
            Id = Guid.CreateVersion7(),
            OwnerId = ownerId,
            FormId = formId,
            AskedAt = now,
        };
        entry.Answers = written.Over(entry.Answers);
        return entry;
    }

    /// <summary>Changes what was written.</summary>
    /// <param name="given">What was typed, and what stood there when it was.</param>
    public void Fix(GivenAnswers given)
    {
        ArgumentNullException.ThrowIfNull(given);
        (Answers, Version) = (given.Over(Answers), Version + 1);
    }

    /// <summary>Something came back. Mending the answer later leaves the instant it came.</summary>
    /// <param name="answer">What; null when that was a slip, and nothing has come back yet.</param>
    /// <param name="now">When; null where that is not kept.</param>
    public void Hear(DiaryAnswer? answer, DateTimeOffset? now)
    {
        var isMended = IsKnown && answer is DiaryAnswer.Same or DiaryAnswer.Different;
        AnsweredAt =
            answer is null ? null
            : isMended || answer == Answer ? AnsweredAt
            : now;
        (Answer, Version) = (answer, Version + 1);
    }

    /// <summary>Takes it out; twice is once.</summary>
    /// <param name="now">When.</param>
    public void Remove(DateTimeOffset now) => (RemovedAt, Version) = (RemovedAt ?? now, Version + 1);

    /// <summary>Puts it back.</summary>
    public void PutBack() => (RemovedAt, Version) = (null, Version + 1);

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                Answers,
                Answer = Answer?.ToString(),
                AnsweredAt,
                RemovedAt,
            }
        );
}
