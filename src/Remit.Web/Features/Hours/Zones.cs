using System.Collections.Immutable;

namespace Remit.Web.Features.Hours;

/// <summary>The time zones one can choose from, by part of the world: those that a city or an island names.</summary>
internal static class Zones
{
    private static readonly string[] Parts =
    [
        "Africa",
        "America",
        "Antarctica",
        "Asia",
        "Atlantic",
        "Australia",
        "Europe",
        "Indian",
        "Pacific",
    ];

    private static readonly ImmutableArray<string> Known =
    [
        .. TimeZoneInfo
            .GetSystemTimeZones()
            .Select(zone => zone.Id)
            .Where(id => Parts.Contains(id.Split('/')[0], StringComparer.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The zones by part of the world, each with what it is called; the one somebody has is always among them.</summary>
    /// <param name="own">The zone somebody has.</param>
    public static IEnumerable<IGrouping<string, (string Id, string Name)>> With(string own) =>
        (Known.Contains(own, StringComparer.Ordinal) ? Known : Known.Add(own))
            .Select(id => (Id: id, Name: id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('_', ' ')))
            .GroupBy(zone => zone.Id.Split('/')[0], StringComparer.Ordinal);
}
