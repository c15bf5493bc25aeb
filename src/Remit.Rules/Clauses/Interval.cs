namespace Remit.Rules;

/// <summary>A stretch of values between two edges; a missing edge means no end on that side.</summary>
public sealed record Interval
{
    /// <summary>A stretch from <paramref name="low"/> to <paramref name="high"/>.</summary>
    /// <param name="low">Where it begins, or null.</param>
    /// <param name="high">Where it ends, or null.</param>
    /// <exception cref="ArgumentException">It would be empty, or has no edge at all.</exception>
    public Interval(Edge? low, Edge? high)
    {
        if (low is null && high is null)
        {
            throw new ArgumentException("A range has at least one end.", nameof(low));
        }

        if (low >= high)
        {
            throw new ArgumentException("A range that begins where it ends holds nothing.", nameof(high));
        }

        (Low, High) = (low, high);
    }

    /// <summary>Where it begins; null when it has no lower end.</summary>
    public Edge? Low { get; }

    /// <summary>Where it ends; null when it has no upper end.</summary>
    public Edge? High { get; }

    /// <summary>Everything up to a value.</summary>
    /// <param name="value">The last value.</param>
    /// <param name="included">Whether that value is in it.</param>
    public static Interval UpTo(decimal value, bool included = true) => new(null, new Edge(value, included));

    /// <summary>Everything from a value.</summary>
    /// <param name="value">The first value.</param>
    /// <param name="included">Whether that value is in it.</param>
    public static Interval From(decimal value, bool included = true) => new(new Edge(value, !included), null);

    /// <summary>One value.</summary>
    /// <param name="value">The value.</param>
    public static Interval Exactly(decimal value) => new(new Edge(value, After: false), new Edge(value, After: true));

    /// <summary>Whether a value lies in it.</summary>
    /// <param name="value">The value.</param>
    public bool Contains(decimal value) =>
        (Low is not { } low || low.IsBefore(value)) && (High is not { } high || !high.IsBefore(value));
}
