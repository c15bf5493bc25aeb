namespace Remit.Rules.Engine;

/// <summary>A stretch of an ordered fact's line: a value near each of its ends, and its words as a condition.</summary>
internal readonly record struct Stretch(Edge? Low, Edge? High, decimal? Step)
{
    /// <summary>The first value, or one near it where a continuous line has no first.</summary>
    public decimal NearLow =>
        First ?? ((Low, High) is ({ } low, { } high) ? Middle(low, high) : Low?.At + 1) ?? Last ?? (High?.At ?? 0) - 1;

    /// <summary>The last value, or one near it where a continuous line has no last.</summary>
    public decimal NearHigh =>
        Last ?? ((Low, High) is ({ } low, { } high) ? Middle(low, high) : High?.At - 1) ?? First ?? (Low?.At ?? 0) + 1;

    /// <summary>The value when there is just one; null otherwise.</summary>
    public decimal? OnlyValue => First == Last ? First : null;

    private decimal? First =>
        Low is not { } low ? null
        : !low.After ? low.At
        : low.At + Step;

    private decimal? Last => High is { After: true } high ? high.At : null;

    /// <summary>The words of a condition that holds here alone, and the end on the side one comes from.</summary>
    /// <param name="fact">The fact, for units.</param>
    /// <param name="start">Where the whole line starts; null when nowhere.</param>
    /// <param name="isFromAbove">Whether one comes from larger values.</param>
    public (string Needs, string Edge) Describe(Fact fact, Edge? start, bool isFromAbove)
    {
        var low = Low is null && High is null ? start : Low;
        var from = this with { Low = low };
        var first = low is null ? null : Figures.Of(fact, from.First ?? low.Value.At);
        var last = High is { } high ? Figures.Of(fact, high.At) : null;
        var edge = (isFromAbove ? last ?? first : first ?? last) ?? "";
        return (from.Words(first, last), edge);
    }

    private static decimal Middle(Edge low, Edge high) => low.At + ((high.At - low.At) / 2);

    private string Words(string? first, string? last)
    {
        var lower = First is null ? "over " : "at least ";
        var upper = Last is null ? "under " : "up to ";
        return (first, last) switch
        {
            ({ }, { }) when First == Last => $"exactly {first}",
            ({ }, { }) when First is not null && Last is not null => $"from {first} to {last}",
            ({ }, { }) => $"{lower}{first} {upper}{last}",
            ({ }, null) => lower + first,
            (null, { }) => upper + last,
            _ => "any value",
        };
    }
}
