namespace Remit.Web.Features.People;

/// <summary>Mondays at 07:00, on the clock of a time zone.</summary>
internal static class Monday
{
    private const int DaysOfWeek = 7;

    private static readonly TimeOnly Hour = new(7, 0);

    /// <summary>The next one after an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="zone">The IANA name of the time zone.</param>
    public static DateTimeOffset After(DateTimeOffset instant, string zone)
    {
        var place = TimeZoneInfo.FindSystemTimeZoneById(zone);
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, place).DateTime);
        var monday = day.AddDays((DayOfWeek.Monday - day.DayOfWeek + DaysOfWeek) % DaysOfWeek);
        var at = At(monday, place);
        return at > instant ? at : At(monday.AddDays(DaysOfWeek), place);
    }

    /// <summary>The one a week before another.</summary>
    /// <param name="monday">A Monday at 07:00.</param>
    /// <param name="zone">The IANA name of the time zone.</param>
    public static DateTimeOffset Before(DateTimeOffset monday, string zone)
    {
        var place = TimeZoneInfo.FindSystemTimeZoneById(zone);
        return At(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(monday, place).DateTime).AddDays(-DaysOfWeek), place);
    }

    // Clocks are changed at night, so that seven in the morning is there once on each day.
    private static DateTimeOffset At(DateOnly day, TimeZoneInfo place)
    {
        var clock = day.ToDateTime(Hour);
        return new DateTimeOffset(clock, place.GetUtcOffset(clock)).ToUniversalTime();
    }
}
