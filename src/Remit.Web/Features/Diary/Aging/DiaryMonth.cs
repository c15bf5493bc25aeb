using System.Text.Json;
using Remit.Web.Features.Journal;

namespace Remit.Web.Features.Diary;

/// <summary>What is left of a diary's old entries: how many there were in a month, and what came back. Its owner's alone.</summary>
public sealed class DiaryMonth : IJournaled
{
    private DiaryMonth() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The person whose diary it was.</summary>
    public Guid OwnerId { get; private init; }

    /// <summary>The first day of the month, in UTC.</summary>
    public DateOnly Month { get; private init; }

    /// <summary>How many proposals; what was taken out, or proposed nothing, is not counted.</summary>
    public int Proposals { get; private set; }

    /// <summary>To how many something came back.</summary>
    public int Known { get; private set; }

    /// <summary>How many of those were different.</summary>
    public int Changed { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>The first numbers of a month.</summary>
    /// <param name="entry">An entry of it.</param>
    public static DiaryMonth Of(DiaryEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new()
        {
            Id = Guid.CreateVersion7(),
            OwnerId = entry.OwnerId,
            Month = MonthOf(entry),
        };
    }

    /// <summary>The first day of the month in which an entry was asked.</summary>
    /// <param name="entry">The entry.</param>
    public static DateOnly MonthOf(DiaryEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(entry.AskedAt.UtcDateTime.Year, entry.AskedAt.UtcDateTime.Month, 1);
    }

    /// <summary>Counts an entry that is about to go.</summary>
    /// <param name="entry">The entry.</param>
    public void Add(DiaryEntry entry)
    {
        if (DiaryCount.IsCounted(entry))
        {
            Proposals++;
            Known += entry.IsKnown ? 1 : 0;
            Changed += entry.Answer is DiaryAnswer.Different ? 1 : 0;
        }

        Version++;
    }

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                Month,
                Proposals,
                Known,
                Changed,
            }
        );
}
