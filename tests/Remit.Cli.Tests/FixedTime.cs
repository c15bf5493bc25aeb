namespace Remit.Cli.Tests;

/// <summary>A clock that stands, in a zone two hours east of Greenwich.</summary>
internal sealed class FixedTime(DateTimeOffset now) : TimeProvider
{
    public static FixedTime On(int year, int month, int day) =>
        new(new DateTimeOffset(year, month, day, 9, 0, 0, TimeSpan.Zero));

    public override TimeZoneInfo LocalTimeZone { get; } =
        TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(2), "east", "east");

    public override DateTimeOffset GetUtcNow() => now;
}
