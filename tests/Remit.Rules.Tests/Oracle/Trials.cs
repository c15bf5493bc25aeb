using CsCheck;

namespace Remit.Rules.Tests.Oracle;

/// <summary>Runs a property on many random cases; a failure names the seed that shows it.</summary>
internal static class Trials
{
    /// <summary>Tries a property.</summary>
    /// <param name="check">What must hold.</param>
    /// <param name="share">The part of the usual trials, for a case that asks many questions itself: one in so many.</param>
    public static void Run(Action<Random> check, int share = 1) =>
        Gen.Int.Sample(seed => check(new Random(seed)), iter: Math.Max(100, TrialRuns.Count / share));

    public static T Pick<T>(this Random random, params ReadOnlySpan<T> items) => items[random.Next(items.Length)];

    public static bool OneIn(this Random random, int chances) => random.Next(chances) == 0;
}
