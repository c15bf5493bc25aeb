using System.Collections.Immutable;

namespace Remit.Web.Jobs;

/// <summary>
/// When a job is tried again: after 1, 5 and 15 minutes, after 1, 4 and 12 hours, and then twice after a day. After nine
/// tries, in a little less than three days, it is stuck: it stays, is shown to who runs the installation, and is tried
/// again when they say so.
/// </summary>
internal static class Retries
{
    private static readonly ImmutableArray<TimeSpan> Waits =
    [
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(15),
        TimeSpan.FromHours(1),
        TimeSpan.FromHours(4),
        TimeSpan.FromHours(12),
        TimeSpan.FromDays(1),
        TimeSpan.FromDays(1),
    ];

    /// <summary>How often a job is tried by itself.</summary>
    public static int Most => Waits.Length + 1;

    /// <summary>How long to wait after a try; null when that was the last.</summary>
    /// <param name="tries">How often it was tried.</param>
    public static TimeSpan? After(int tries) => tries < Most ? Waits[tries - 1] : null;
}
