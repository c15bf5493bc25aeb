namespace Remit.Bench.Goals;

/// <summary>One line of the table: what was measured, and whether that reaches its goal.</summary>
/// <param name="Goal">What was to be reached.</param>
/// <param name="Case">Which size of it; empty where there is one.</param>
/// <param name="Median">The median of a call, in nanoseconds; not a number where it did not run.</param>
/// <param name="Bytes">What a call allocates; null where that is not measured.</param>
/// <param name="Ratio">How many times the median of the baseline; null where there is none.</param>
internal sealed record GoalRow(GoalAttribute Goal, string Case, double Median, long? Bytes, double? Ratio)
{
    public string What => Case.Length == 0 ? Goal.What : $"{Goal.What} [{Case}]";

    public bool HasGoal => Goal.Nanoseconds > 0 || Goal.TimesBaseline > 0 || Goal.Bytes >= 0;

    public bool IsMet =>
        !double.IsNaN(Median)
        && (Goal.Nanoseconds <= 0 || Median <= Goal.Nanoseconds)
        && (Goal.TimesBaseline <= 0 || Ratio >= Goal.TimesBaseline)
        && (Goal.Bytes < 0 || Bytes <= Goal.Bytes);
}
