namespace Remit.Rules.Reading;

/// <summary>Writes one range of an ordered fact.</summary>
internal static class RangeWriter
{
    public static string Write(Fact fact, Interval range)
    {
        if (range is { Low: { } low, High: { } high })
        {
            return WriteBoth(fact, low, high);
        }

        return range.Low is { } only ? WriteLow(fact, only) : WriteHigh(fact, range.High!.Value);
    }

    private static string WriteBoth(Fact fact, Edge low, Edge high)
    {
        var isClosed = !low.After && high.After;
        if (isClosed && low.At == high.At)
        {
            return $"{(fact.Kind == FactKind.Date ? "on" : "exactly")} {AmountWriter.Write(fact, low.At)}";
        }

        if (isClosed)
        {
            return $"from {AmountWriter.Write(fact, low.At)} to {AmountWriter.Write(fact, high.At)}";
        }

        var and = low.After && high.After ? "" : "and ";
        return $"{WriteLow(fact, low)} {and}{WriteHigh(fact, high)}";
    }

    private static string WriteLow(Fact fact, Edge low)
    {
        var over = fact.Kind == FactKind.Date ? "after" : "over";
        return $"{(low.After ? over : "at least")} {AmountWriter.Write(fact, low.At)}";
    }

    private static string WriteHigh(Fact fact, Edge high)
    {
        var (upTo, under) = fact.Kind == FactKind.Date ? ("until", "before") : ("up to", "under");
        return $"{(high.After ? upTo : under)} {AmountWriter.Write(fact, high.At)}";
    }
}
