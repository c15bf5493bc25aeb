using System.Text.Json;
using Remit.Web.Features.Journal;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Diary;

/// <summary>
/// Something the lead would like to see first: "show me eight". It counts what was answered in the diary since it was said,
/// and keeps the words in which it was said.
/// </summary>
public sealed class DiaryGoal : IJournaled
{
    /// <summary>The most that anybody may be asked for.</summary>
    public const int Most = 100;

    /// <summary>The longest words, in characters.</summary>
    public const int LongestWords = 1000;

    private DiaryGoal() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The person whose diary counts.</summary>
    public Guid OwnerId { get; private init; }

    /// <summary>The line whose entries count; null for all of them.</summary>
    public Guid? LineId { get; private init; }

    /// <summary>How many.</summary>
    public int Number { get; private init; }

    /// <summary>What was said, as it was said.</summary>
    public required string Words { get; init; }

    /// <summary>Since when entries count.</summary>
    public DateTimeOffset Since { get; private init; }

    /// <summary>When it was put away; null while it stands.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>A goal.</summary>
    /// <param name="ownerId">Whose.</param>
    /// <param name="input">What was said.</param>
    /// <param name="now">When.</param>
    internal static Outcome<DiaryGoal> Of(Guid ownerId, BeginGoal.Input input, DateTimeOffset now)
    {
        if (input.Number is < 1 or > Most)
        {
            return Refusal.Invalid("goal-out-of-range", "number", $"{Most}");
        }

        var words = input.Words.Trim();
        return words.Length > LongestWords
            ? Refusal.Invalid("text-too-long", "words")
            : new DiaryGoal
            {
                Id = input.Goal,
                OwnerId = ownerId,
                LineId = input.Line,
                Number = input.Number,
                Words = words,
                Since = input.Since ?? now,
            };
    }

    /// <summary>Whether an entry counts towards it.</summary>
    /// <param name="entry">The entry.</param>
    public bool Counts(DiaryEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry is { RemovedAt: null, IsKnown: true }
            && entry.AskedAt >= Since
            && (LineId is not { } line || entry.LineId == line);
    }

    /// <summary>Puts it away; twice is once.</summary>
    /// <param name="now">When.</param>
    public void End(DateTimeOffset now) => (EndedAt, Version) = (EndedAt ?? now, Version + 1);

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                LineId,
                Number,
                Words,
                Since,
                EndedAt,
            }
        );
}
