using Remit.Rules.Engine;

namespace Remit.Rules;

/// <summary>
/// A place on the line between values: just before or just after <see cref="At"/>. <c>up to 60</c> ends just after
/// 60, <c>under 60</c> just before it. Dates use their day number.
/// </summary>
/// <param name="At">The value.</param>
/// <param name="After">Whether the place is after the value.</param>
public readonly record struct Edge(decimal At, bool After) : IComparable<Edge>
{
    /// <summary>Order along the line.</summary>
    /// <param name="other">Another place.</param>
    public int CompareTo(Edge other) => At == other.At ? After.CompareTo(other.After) : At.CompareTo(other.At);

    /// <summary>Whether a value lies beyond this place.</summary>
    /// <param name="value">The value.</param>
    public bool IsBefore(decimal value) => After ? value > At : value >= At;

    /// <summary>
    /// The same place said in one way only, on a line where values are multiples of <paramref name="step"/>: just
    /// after the last value below it. <c>under 6</c> and <c>up to 5</c> become one on whole numbers.
    /// </summary>
    /// <param name="step">
    /// The step, above 0; or null on a continuous line, where nothing changes. Nothing changes either beyond
    /// 1 000 000 000 000 000 on both sides of 0, where no value is taken.
    /// </param>
    public Edge Normalize(decimal? step)
    {
        if (step is not { } s || Figures.IsTooLarge(At))
        {
            return this;
        }

        // The remainder is exact where a quotient of 28 digits would be rounded.
        var above = At % s;
        var last = At - above;
        return new Edge(above < 0 || (above == 0 && !After) ? last - s : last, After: true);
    }

    /// <summary>Earlier on the line.</summary>
    public static bool operator <(Edge left, Edge right) => left.CompareTo(right) < 0;

    /// <summary>Later on the line.</summary>
    public static bool operator >(Edge left, Edge right) => left.CompareTo(right) > 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(Edge left, Edge right) => left.CompareTo(right) <= 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(Edge left, Edge right) => left.CompareTo(right) >= 0;
}
