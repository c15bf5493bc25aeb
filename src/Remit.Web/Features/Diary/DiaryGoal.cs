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
    public DateTimeOffset Since { get; private set; }

    /// <summary>When it was put away; null while it stands.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>How many have counted whose entries are gone by now, as they became old.</summary>
    public int GoneCounted { get; private set; }

    /// <summary>How many of those came back different.</summary>
    public int GoneChanged { get; private set; }

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

    /// <summary>Goes on counting where another left off that asked for the same.</summary>
    /// <param name="earlier">The other; null where there is none.</param>
    public void GoOnFrom(DiaryGoal? earlier)
    {
        if (earlier is not null)
        {
            (Since, GoneCounted, GoneChanged) = (earlier.Since, earlier.GoneCounted, earlier.GoneChanged);
        }
    }

    /// <summary>Keeps the number of what has counted and is about to go.</summary>
    /// <param name="entries">What goes.</param>
    public void KeepCount(IEnumerable<DiaryEntry> entries)
    {
        var counted = entries.Where(Counts).ToList();
        if (counted.Count > 0)
        {
            GoneCounted += counted.Count;
            GoneChanged += counted.Count(entry => entry.Answer is DiaryAnswer.Different);
            Version++;
        }
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
                GoneCounted,
                GoneChanged,
            }
        );
}
