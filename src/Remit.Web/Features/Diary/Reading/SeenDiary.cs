using System.Collections.Immutable;
using Remit.Rules;
using Remit.Web.Features.Drafts;

namespace Remit.Web.Features.Diary;

/// <summary>A diary as its owner sees it.</summary>
/// <param name="Entries">The entries, the last one first, also those taken out.</param>
/// <param name="Goals">What the lead would like to see first, as far as it is not put away.</param>
/// <param name="Hours">The lead's hours.</param>
/// <param name="Calendar">The same on the owner's clock.</param>
/// <param name="Draft">Their own draft; where they have none, what they offer. Null when there is neither.</param>
public sealed record SeenDiary(
    ImmutableArray<DiaryEntry> Entries,
    ImmutableArray<GoalProgress> Goals,
    LeadHours Hours,
    WorkingCalendar Calendar,
    SeenDraft? Draft
)
{
    /// <summary>The most entries looked at.</summary>
    public const int Most = 1000;

    /// <summary>Lines of drafts that are not in hand, to which entries belong.</summary>
    public ImmutableArray<DraftLine> OtherLines { get; init; } = [];

    /// <summary>Whether it is counted how long one waited; only then the lead's hours matter.</summary>
    public bool KeepsWaiting { get; init; }

    /// <summary>What is left of entries that were older: numbers, the latest month first.</summary>
    public ImmutableArray<DiaryMonth> Months { get; init; } = [];

    /// <summary>The entries that stand.</summary>
    public IEnumerable<DiaryEntry> Standing => Entries.Where(entry => entry.RemovedAt is null);

    /// <summary>Those to which nothing has come back.</summary>
    public IEnumerable<DiaryEntry> Open => Standing.Where(entry => entry.Answer is null);

    /// <summary>Those to which something has.</summary>
    public IEnumerable<DiaryEntry> Heard => Standing.Where(entry => entry.Answer is not null);

    /// <summary>Those taken out.</summary>
    public IEnumerable<DiaryEntry> Removed => Entries.Where(entry => entry.RemovedAt is not null);

    /// <summary>What a new entry can belong to: what somebody offers is nothing they ask about.</summary>
    public ImmutableArray<DraftLine> Lines => Draft is { Draft.Role: DraftRole.Contributor } own ? own.Lines : [];

    /// <summary>What the entries of each matter come to: the lines in their order, then everything else.</summary>
    public IEnumerable<MatterCount> Counts =>
        Standing
            .Where(DiaryCount.IsCounted)
            .GroupBy(entry => LineOf(entry)?.Id)
            .Select(matter => new MatterCount(
                LineOf(matter.First()),
                DiaryCount.Of(matter, Calendar),
                FirstLimit.Of(matter)
            ))
            .OrderBy(matter => matter.Line?.Place ?? int.MaxValue);

    /// <summary>Whether the page of the draft says the count.</summary>
    public bool IsQuoted => Draft?.Draft.Answers.Find(DraftAnswers.QuoteCount) is not null;

    /// <summary>Whether there is a count that the page of the draft could say.</summary>
    public bool CanBeQuoted =>
        Standing.Where(DiaryCount.IsCounted).Any(entry => Lines.Any(line => line.Id == entry.LineId));

    /// <summary>What an entry can belong to: besides the lines in hand the one it belongs to.</summary>
    /// <param name="entry">The entry.</param>
    public IReadOnlyList<DraftLine> LinesFor(DiaryEntry entry) =>
        LineOf(entry) is { } own && !Lines.Contains(own) ? [.. Lines, own] : Lines;

    /// <summary>The draft a line stands in; null where there is none.</summary>
    /// <param name="line">The line.</param>
    public Draft? DraftOf(DraftLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Draft?.Others.Prepend(Draft.Draft).FirstOrDefault(draft => draft.Id == line.DraftId);
    }

    /// <summary>The line an entry belongs to, also one taken out or of another draft; null for something else.</summary>
    /// <param name="entry">The entry.</param>
    public DraftLine? LineOf(DiaryEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Lines.Concat(Draft?.Removed ?? []).Concat(OtherLines).FirstOrDefault(line => line.Id == entry.LineId);
    }
}
