namespace Remit.Bench.Goals;

/// <summary>What a benchmark measures and what it should reach; <c>bench/speed</c> shows it beside what it measured.</summary>
/// <param name="what">What is measured, in a few words.</param>
/// <param name="nanoseconds">The most the median may be; 0 where it is only shown.</param>
/// <param name="timesBaseline">How many times the baseline of its class it takes at least: for peers. 0 where nothing is asked.</param>
/// <param name="bytes">The most a call may allocate; below 0 where nothing is asked.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GoalAttribute(string what, double nanoseconds = 0, double timesBaseline = 0, long bytes = -1)
    : Attribute
{
    public string What => what;

    public double Nanoseconds => nanoseconds;

    public double TimesBaseline => timesBaseline;

    public long Bytes => bytes;
}
