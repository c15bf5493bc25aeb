using System.Globalization;
using Remit.Web.Features.Drafts;
using Remit.Web.Outcomes;
using Remit.Web.Ui.Forms;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Diary;

/// <summary>An entry as pages show it.</summary>
/// <param name="Diary">The diary.</param>
/// <param name="Entry">The entry.</param>
public sealed record EntryView(SeenDiary Diary, DiaryEntry Entry)
{
    /// <summary>What the line it belongs to is called; null for something else.</summary>
    public string? Title => Diary.LineOf(Entry)?.Title();

    /// <summary>What it was about; empty where nothing was said.</summary>
    public string About => Entry.Answers.Typed(EntryAnswers.About);

    /// <summary>What they would have done; empty where only a size was given.</summary>
    public string Would => Entry.Answers.Typed(EntryAnswers.Would);

    /// <summary>What was decided instead; empty where nothing was said.</summary>
    public string Instead => Entry.Answers.Typed(EntryAnswers.Instead);

    /// <summary>The size as people read it; empty where there is none.</summary>
    public string Size => Entry.Amount is { } amount ? SizeIn(Diary, Diary.LineOf(Entry), amount) : TypedSize;

    /// <summary>What it is listed as: what they would have done, else how much, else what it was about.</summary>
    public string Name => new[] { Would, Size, About }.FirstOrDefault(text => text.Length > 0, "");

    /// <summary>The size as its field shows it: in the reader's marks, or as it was typed.</summary>
    public string TypedSize =>
        Entry.Amount is { } amount
            ? TypedAmount.Write(amount, CultureInfo.CurrentCulture)
            : Entry.Answers.Typed(EntryAnswers.Amount);

    /// <summary>What has to be mended about the size; null when nothing.</summary>
    public string? WrongSize =>
        Entry.Amount is null && Entry.Answers.Typed(EntryAnswers.Amount) is { Length: > 0 } unread
            ? WhyNot(unread).Message
            : null;

    /// <summary>What may be typed beside a size: as at the line, and money where it is about something else.</summary>
    /// <param name="draft">The draft of the line, or the one in hand; null where there is none.</param>
    /// <param name="line">The line; null for something else.</param>
    public static Beside BesideSize(Draft? draft, DraftLine? line) =>
        draft is not null && line is { Measure: not null and not Measure.None }
            ? new LineView(draft, line).Beside(LineAnswers.UpTo)
            : Beside.Money(LineView.CurrencyOf(draft), CultureInfo.CurrentCulture);

    private Refusal WhyNot(string unread)
    {
        var line = Diary.LineOf(Entry);
        var draft = line is null ? Diary.Draft?.Draft : Diary.DraftOf(line);
        return BesideSize(draft, line).Currency is { } currency
            ? TypedAmount.WhyNot(unread, CultureInfo.CurrentCulture, EntryAnswers.Amount, currency)
            : Refusal.Invalid("amount-unreadable", EntryAnswers.Amount, unread, "1234");
    }

    /// <summary>The owner's day on which it was asked.</summary>
    public DateOnly Day => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Entry.AskedAt, Diary.Calendar.Zone).DateTime);

    /// <summary>A size as people read it: in the unit of a line, or as a number.</summary>
    /// <param name="diary">The diary.</param>
    /// <param name="line">The line; null for none.</param>
    /// <param name="size">The size.</param>
    public static string SizeIn(SeenDiary diary, DraftLine? line, decimal size)
    {
        ArgumentNullException.ThrowIfNull(diary);
        if (line is null || diary.DraftOf(line) is not { } draft)
        {
            return Amounts.Number(size, CultureInfo.CurrentCulture);
        }

        var text = new LineView(draft, line).Size(size);
        return line.Measure is Measure.Number && line.Unit() is { } unit ? $"{text} {unit}" : text;
    }
}
