using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Remit.Web.Data;

/// <summary>
/// Instants as both databases can keep, compare and order them: UTC, cut to microseconds, which is what PostgreSQL has.
/// </summary>
internal static class Instants
{
    public static DateTimeOffset Cut(DateTimeOffset instant) =>
        new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    /// <summary>SQLite cannot compare instants; numbers it can.</summary>
    public sealed class AsTicks()
        : ValueConverter<DateTimeOffset, long>(
            instant => Cut(instant).UtcTicks,
            ticks => new DateTimeOffset(ticks, TimeSpan.Zero)
        );

    public sealed class AsUtc()
        : ValueConverter<DateTimeOffset, DateTimeOffset>(instant => Cut(instant), instant => instant.ToUniversalTime());
}
