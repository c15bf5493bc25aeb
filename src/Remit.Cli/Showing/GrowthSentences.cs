using Remit.Rules;

namespace Remit.Cli;

/// <summary>How more room is looked at, where the agreement says it.</summary>
internal static class GrowthSentences
{
    /// <summary>A line for each thing that was said.</summary>
    /// <param name="growth">What was said; null when nothing was.</param>
    public static IEnumerable<TextLine> Of(Growth? growth)
    {
        if (growth is { LooksAtAll: true })
        {
            yield return "At a check-in they look at every decision.";
        }
        else if (growth?.Looks is { } looks)
        {
            yield return $"At a check-in they look at {looks} {(looks == 1 ? "decision" : "decisions")}.";
        }

        if (growth?.StepUp is { } step)
        {
            yield return $"More room is looked at from {step.Known} known results over {step.Days} days on, "
                + $"with a bound of {NumberText.Write(step.Bound)}.";
        }
    }
}
