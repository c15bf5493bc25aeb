using CsCheck;

namespace Remit.Rules.Tests.Oracle;

/// <summary>Runs a property on many random cases; a failure names the seed that shows it.</summary>
internal static class Trials
{
    public static void Run(Action<Random> check) =>
        Gen.Int.Sample(seed => check(new Random(seed)), iter: TrialRuns.Count);

    public static T Pick<T>(this Random random, params ReadOnlySpan<T> items) => items[random.Next(items.Length)];

    public static bool OneIn(this Random random, int chances) => random.Next(chances) == 0;
}
