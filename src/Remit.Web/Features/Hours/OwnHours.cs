using System.Collections.Immutable;
using System.Text.Json;
using Remit.Rules;
using Remit.Web.Features.Journal;

namespace Remit.Web.Features.Hours;

/// <summary>
/// When somebody works, as they say themselves: the ordinary week on their own clock, and whose holidays they keep. Where
/// nothing is said it is Monday to Friday, 9 to 17, without holidays.
/// </summary>
public sealed class OwnHours : IJournaled
{
    /// <summary>The longest code of a country.</summary>
    public const int LongestCountry = 2;

    private OwnHours() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>Whose they are.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>The stretches of each weekday that has any, by its English name.</summary>
    public ImmutableSortedDictionary<string, string> Week { get; private set; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The country whose public holidays are days without hours, in two letters; null for none.</summary>
    public string? Holidays { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>The weekdays as they are listed: Monday first.</summary>
    public static ImmutableArray<DayOfWeek> MondayFirst { get; } =
    [.. Enum.GetValues<DayOfWeek>().Where(day => day != DayOfWeek.Sunday), DayOfWeek.Sunday];

    /// <summary>The ordinary week.</summary>
    public WeeklyHours Weekly =>
        Week.Aggregate(
            WeeklyHours.None,
            (week, day) => week.With(Enum.Parse<DayOfWeek>(day.Key), HoursText.Read(day.Value))
        );

    /// <summary>What counts where nothing is said.</summary>
    /// <param name="personId">Whose they are.</param>
    public static OwnHours UsualOf(Guid personId)
    {
        var hours = new OwnHours { Id = Guid.CreateVersion7(), PersonId = personId };
        hours.Be(WeeklyHours.Usual, null);
        hours.Version = 0;
        return hours;
    }

    /// <summary>Says them anew.</summary>
    /// <param name="week">The ordinary week.</param>
    /// <param name="holidays">The country whose public holidays count; null for none.</param>
    public void Be(WeeklyHours week, string? holidays)
    {
        ArgumentNullException.ThrowIfNull(week);
        Week = MondayFirst
            .Where(day => !week.On(day).IsEmpty)
            .ToImmutableSortedDictionary(
                day => day.ToString(),
                day => HoursText.Of(week.On(day)),
                StringComparer.Ordinal
            );
        (Holidays, Version) = (holidays, Version + 1);
    }

    /// <inheritdoc/>
    public string ToJournal() => JsonSerializer.Serialize(new { Week, Holidays });
}
