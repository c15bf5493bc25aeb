using Remit.Rules;

namespace Remit.Web.Features.Diary;

/// <summary>What the entries of one matter come to.</summary>
/// <param name="Proposals">How many there are.</param>
/// <param name="Days">From the day of the first to the day of the last, both counted.</param>
/// <param name="Known">To how many something came back: the same, or something different.</param>
/// <param name="Changed">How many of those were different.</param>
/// <param name="MedianWait">
/// The working time in the middle of those, from asking to the answer; of two in the middle half their sum. Null where
/// nothing came back, or it is not kept when.
/// </param>
public sealed record DiaryCount(int Proposals, int Days, int Known, int Changed, TimeSpan? MedianWait)
{
    private const int DaysOfWeek = 7;

    /// <summary>The same in weeks, begun ones counted.</summary>
    public int Weeks => (Days + DaysOfWeek - 1) / DaysOfWeek;

    /// <summary>Counts.</summary>
    /// <param name="entries">Entries of one matter, at least one of them not taken out.</param>
    /// <param name="hours">When waiting counts, and whose days are counted.</param>
    /// <exception cref="ArgumentException">There is none to count.</exception>
    public static DiaryCount Of(IEnumerable<DiaryEntry> entries, WorkingCalendar hours)
    {
        ArgumentNullException.ThrowIfNull(hours);
        var standing = entries.Where(IsCounted).ToList();
        if (standing.Count == 0)
        {
            throw new ArgumentException("There is nothing to count.", nameof(entries));
        }

        var days = standing.ConvertAll(entry => DayOf(entry.AskedAt, hours.Zone));
        var known = standing.FindAll(entry => entry.IsKnown);
        return new(
            standing.Count,
            days.Max() - days.Min() + 1,
            known.Count,
            known.Count(entry => entry.Answer is DiaryAnswer.Different),
            Median([
                .. known
                    .Where(entry => entry.AnsweredAt is not null)
                    .Select(entry => hours.TimeBetween(entry.AskedAt, entry.AnsweredAt!.Value))
                    .Order(),
            ])
        );
    }

    /// <summary>Whether an entry counts: it proposes something, and was not taken out.</summary>
    /// <param name="entry">The entry.</param>
    public static bool IsCounted(DiaryEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry is { RemovedAt: null, Proposes: true };
    }

    private static int DayOf(DateTimeOffset instant, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime).DayNumber;

    private static TimeSpan? Median(List<TimeSpan> waits) =>
        waits.Count == 0 ? null : (waits[(waits.Count - 1) / 2] + waits[waits.Count / 2]) / 2;
}
