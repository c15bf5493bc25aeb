using System.Globalization;

namespace Remit.Rules;

/// <summary>What a limit counts over (G4): one item, a calendar period, the last days, or the whole agreement.</summary>
/// <param name="Unit">Which.</param>
/// <param name="Days">Of <see cref="BasisUnit.LastDays"/>, how many, today included; else 0.</param>
public sealed record Basis(BasisUnit Unit, int Days = 0)
{
    /// <summary>Whether earlier entries count at all.</summary>
    public bool IsRunning => Unit != BasisUnit.Item;

    /// <summary>
    /// The first and last day over which entries are added up for something decided on <paramref name="date"/>; weeks
    /// run from Monday to Sunday. For <see cref="BasisUnit.Item"/> it is that day.
    /// </summary>
    /// <param name="date">The contributor's local date.</param>
    /// <param name="since">The day these two first agreed.</param>
    public (DateOnly From, DateOnly To) PeriodOf(DateOnly date, DateOnly since)
    {
        var monday = date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
        var quarter = (date.Month - 1) / 3 * 3;
        return Unit switch
        {
            BasisUnit.Week => (monday, Day(monday.DayNumber + 6)),
            BasisUnit.Month => Months(date.Year, date.Month, date.Month),
            BasisUnit.Quarter => Months(date.Year, quarter + 1, quarter + 3),
            BasisUnit.Year => Months(date.Year, 1, 12),
            BasisUnit.LastDays => (Day(date.DayNumber + 1L - Days), date),
            BasisUnit.Agreement => (since, DateOnly.MaxValue),
            _ => (date, date),
        };
    }

    private static (DateOnly From, DateOnly To) Months(int year, int first, int last) =>
        (new DateOnly(year, first, 1), new DateOnly(year, last, DateTime.DaysInMonth(year, last)));

    /// <summary>A day of the calendar, or its first or last where there is no such day.</summary>
    private static DateOnly Day(long number) =>
        DateOnly.FromDayNumber((int)Math.Clamp(number, 0, DateOnly.MaxValue.DayNumber));

    /// <summary>As written in a file: <c>month</c>, <c>30 days</c>.</summary>
    public override string ToString() =>
        Unit == BasisUnit.LastDays
            ? string.Create(CultureInfo.InvariantCulture, $"{Days} days")
            : Unit.ToString().ToLowerInvariant();

    /// <summary>As written on the command line: <c>month</c>, <c>30days</c>.</summary>
    public string Key => ToString().Replace(" ", "", StringComparison.Ordinal);
}
