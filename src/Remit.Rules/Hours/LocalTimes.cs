namespace Remit.Rules;

/// <summary>
/// The instants at which the clocks of a zone show a time. It asks the zone only what its clocks show at an instant, which
/// has one answer always.
/// </summary>
internal static class LocalTimes
{
    private static readonly TimeSpan Around = TimeSpan.FromDays(1);

    /// <summary>The first instant at which they show it; where they skip it, the moment they jump.</summary>
    public static DateTimeOffset First(TimeZoneInfo zone, DateTime local) => Find(zone, local).First;

    /// <summary>The last instant at which they show it; where they skip it, the moment they jump.</summary>
    public static DateTimeOffset Last(TimeZoneInfo zone, DateTime local) => Find(zone, local).Last;

    private static (DateTimeOffset First, DateTimeOffset Last) Find(TimeZoneInfo zone, DateTime local)
    {
        var asUtc = new DateTimeOffset(local, TimeSpan.Zero);
        var before = asUtc - zone.GetUtcOffset(asUtc - Around);
        var after = asUtc - zone.GetUtcOffset(asUtc + Around);
        var (early, late) = before <= after ? (before, after) : (after, before);
        return (Shows(zone, early, asUtc), Shows(zone, late, asUtc)) switch
        {
            (true, true) => (early, late),
            (true, false) => (early, early),
            (false, true) => (late, late),
            _ => (Jump(zone, asUtc, (early, late)), Jump(zone, asUtc, (early, late))),
        };
    }

    private static bool Shows(TimeZoneInfo zone, DateTimeOffset instant, DateTimeOffset local) =>
        instant + zone.GetUtcOffset(instant) == local;

    // Before the jump the clocks show less than the time that is skipped, after it more.
    private static DateTimeOffset Jump(
        TimeZoneInfo zone,
        DateTimeOffset local,
        (DateTimeOffset Before, DateTimeOffset After) between
    )
    {
        var (before, after) = between;
        while (after - before > TimeSpan.FromTicks(1))
        {
            var middle = before + ((after - before) / 2);
            (before, after) = middle + zone.GetUtcOffset(middle) < local ? (middle, after) : (before, middle);
        }

        return after;
    }
}
