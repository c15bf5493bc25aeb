using System.Collections.Immutable;
using System.Globalization;
using Remit.Rules;

namespace Remit.Web.Features.Drafts;

/// <summary>The days of a draft: when it could start, until when it is tried, when the two look at it.</summary>
/// <param name="From">The first day.</param>
/// <param name="Weeks">For how many weeks it is tried.</param>
public sealed record DraftDays(DateOnly From, int Weeks)
{
    /// <summary>For how many weeks something frequent is tried, unless somebody says otherwise (S4).</summary>
    public const int UsualWeeks = 4;

    private const int DaysOfWeek = 7;
    private const int DaysToTalk = 3;

    /// <summary>The last day of the try-out.</summary>
    public DateOnly Until => From.AddDays((Weeks * DaysOfWeek) - 1);

    /// <summary>The day on which the two look at it together.</summary>
    public DateOnly Review => From.AddDays(Weeks * DaysOfWeek);

    /// <summary>The days answered; null while there is no first day.</summary>
    /// <param name="answers">The answers of a draft.</param>
    public static DraftDays? Of(ImmutableSortedDictionary<string, string> answers) =>
        Read(answers.Find(DraftAnswers.From)) is { } from
            ? new(from, (int)(answers.Number(DraftAnswers.Weeks) ?? UsualWeeks))
            : null;

    /// <summary>The day of the week on which the note comes: Friday, unless somebody says otherwise.</summary>
    /// <param name="answers">The answers of a draft.</param>
    public static DayOfWeek OfNote(ImmutableSortedDictionary<string, string> answers) =>
        Answered.Named<DayOfWeek>(answers.Find(DraftAnswers.NoteDay)) ?? DayOfWeek.Friday;

    /// <summary>The first Monday that leaves three days for the talk.</summary>
    /// <param name="today">The owner's day.</param>
    public static DateOnly StartAfter(DateOnly today)
    {
        var earliest = today.AddDays(DaysToTalk);
        return earliest.AddDays(((int)DayOfWeek.Monday - (int)earliest.DayOfWeek + DaysOfWeek) % DaysOfWeek);
    }

    /// <summary>A day as it is kept: year, month, day.</summary>
    /// <param name="day">The day.</param>
    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day as it is kept, of the years that documents know; null when it is none.</summary>
    /// <param name="text">The text.</param>
    public static DateOnly? Read(string? text) =>
        DayText.Read(text ?? "") is { IsOk: true, Value: var day } ? day : null;
}
