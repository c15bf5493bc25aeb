using System.Globalization;

namespace Remit.Rules.Tests.Oracle;

/// <summary>How many random agreements each property is tried on: 2,000, or what REMIT_TRIALS says.</summary>
internal static class TrialRuns
{
    public static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("REMIT_TRIALS"), CultureInfo.InvariantCulture, out var count)
            ? count
            : 2_000;
}
