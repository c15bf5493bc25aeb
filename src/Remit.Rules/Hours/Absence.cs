namespace Remit.Rules;

/// <summary>Days on which somebody is away, and who stands in.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; it belongs to the absence.</param>
/// <param name="Cover">Whose hours count on these days; null when nobody covers, and then the clock stands still.</param>
public sealed record Absence(DateOnly From, DateOnly Until, WorkingCalendar? Cover)
{
    /// <summary>Whether a day belongs to it.</summary>
    /// <param name="day">The day, by the calendar of who is away.</param>
    public bool Includes(DateOnly day) => From <= day && day <= Until;
}
