namespace Remit.Rules.Engine;

/// <summary>
/// A line of decimals as whole numbers, exact for comparing with certain ends: values that are multiples of a small unit
/// lie at even numbers, and all values between two of them at the odd number between.
/// </summary>
internal readonly record struct WholeLine
{
    private const decimal MostUnits = 1_000_000;
    private const decimal Furthest = 4_000_000_000_000_000_000m;

    private readonly decimal unitsInOne;

    private WholeLine(decimal unitsInOne) => this.unitsInOne = unitsInOne;

    /// <summary>The line on which all of these ends are whole; null where there are none, or they are too fine or too far apart.</summary>
    public static WholeLine? Through(ReadOnlySpan<Edge> ends)
    {
        var units = 1m;
        foreach (var end in ends)
        {
            for (; decimal.Truncate(end.At * units) != end.At * units; units *= 10)
            {
                if (units == MostUnits)
                {
                    return null;
                }
            }
        }

        foreach (var end in ends)
        {
            if (decimal.Abs(end.At) >= Furthest / units)
            {
                return null;
            }
        }

        return ends.IsEmpty ? null : new WholeLine(units);
    }

    /// <summary>The whole number that every position beyond an end is above.</summary>
    public long EndAt(Edge edge) => ((long)(edge.At * unitsInOne) * 2) - (edge.After ? 0 : 1);

    /// <summary>Where a value lies; what is further away than any end can be lies at the last position of its side.</summary>
    public long PositionOf(decimal value)
    {
        if (decimal.Abs(value) >= Furthest / unitsInOne)
        {
            return value < 0 ? long.MinValue + 1 : long.MaxValue - 2;
        }

        var units = value * unitsInOne;
        var whole = decimal.Floor(units);
        return ((long)whole * 2) + (whole == units ? 0 : 1);
    }
}
