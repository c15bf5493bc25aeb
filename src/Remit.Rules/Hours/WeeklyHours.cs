using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>
/// The hours of an ordinary week: for each weekday none, one or several stretches, in any order; where two overlap, the
/// time counts once. Two are equal when every weekday has the same stretches in the same order.
/// </summary>
public sealed class WeeklyHours : IEquatable<WeeklyHours>
{
    private const int DaysOfWeek = 7;

    private readonly ImmutableArray<ImmutableArray<HoursInterval>> days;

    private WeeklyHours(ImmutableArray<ImmutableArray<HoursInterval>> days) => this.days = days;

    /// <summary>No hours on any day.</summary>
    public static WeeklyHours None { get; } =
        new([.. Enumerable.Repeat(ImmutableArray<HoursInterval>.Empty, DaysOfWeek)]);

    /// <summary>Monday to Friday, 9 to 17: what counts where nobody has said otherwise.</summary>
    public static WeeklyHours Usual { get; } =
        None.With(
            [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
            HoursInterval.Between(9, 17)
        );

    /// <summary>
    /// What a working day of this week is long, clocks unchanged: all its hours, divided by its days with hours; zero
    /// where there are none.
    /// </summary>
    public TimeSpan UsualDay
    {
        get
        {
            var working = days.Where(day => !day.IsEmpty).ToList();
            var all = working.SelectMany(day => day).Sum(interval => interval.Length.Ticks);
            return working.Count == 0 ? TimeSpan.Zero : new(all / working.Count);
        }
    }

    /// <summary>The stretches of a weekday; none where nothing was said.</summary>
    /// <param name="day">The weekday.</param>
    public ImmutableArray<HoursInterval> On(DayOfWeek day) => days[(int)day];

    /// <summary>The same week with other hours on some weekdays.</summary>
    /// <param name="weekdays">The weekdays.</param>
    /// <param name="hours">Their stretches; none for a day without hours.</param>
    public WeeklyHours With(IEnumerable<DayOfWeek> weekdays, params ImmutableArray<HoursInterval> hours)
    {
        ArgumentNullException.ThrowIfNull(weekdays);
        return new(weekdays.Aggregate(days, (week, day) => week.SetItem((int)day, hours)));
    }

    /// <inheritdoc cref="With(IEnumerable{DayOfWeek}, ImmutableArray{HoursInterval})"/>
    /// <param name="weekday">The weekday.</param>
    /// <param name="hours">Its stretches; none for a day without hours.</param>
    public WeeklyHours With(DayOfWeek weekday, params ImmutableArray<HoursInterval> hours) => With([weekday], hours);

    /// <inheritdoc/>
    public bool Equals(WeeklyHours? other) =>
        other is not null && days.Zip(other.days).All(pair => pair.First.SequenceEqual(pair.Second));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WeeklyHours);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var interval in days.SelectMany(day => day))
        {
            hash.Add(interval);
        }

        return hash.ToHashCode();
    }
}
