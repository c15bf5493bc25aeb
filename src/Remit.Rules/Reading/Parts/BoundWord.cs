using System.Collections.Immutable;

namespace Remit.Rules.Reading;

/// <summary>Words before or behind a value that make it a bound, and which one (F5).</summary>
/// <param name="Words">The words, in small letters.</param>
/// <param name="Side">Which end it is.</param>
/// <param name="IsIncluded">Whether the value itself is in.</param>
/// <param name="IsForDates">Whether it is said of dates alone.</param>
internal sealed record BoundWord(string Words, BoundSide Side, bool IsIncluded, bool IsForDates = false)
{
    /// <summary>Words that stand before the value. A word that begins another one comes after it.</summary>
    public static ImmutableArray<BoundWord> Before { get; } =
    [
        new("up to", BoundSide.Upper, true),
        new("at most", BoundSide.Upper, true),
        new("not more than", BoundSide.Upper, true),
        new("under", BoundSide.Upper, false),
        new("less than", BoundSide.Upper, false),
        new("below", BoundSide.Upper, false),
        new("over", BoundSide.Lower, false),
        new("more than", BoundSide.Lower, false),
        new("above", BoundSide.Lower, false),
        new("at least", BoundSide.Lower, true),
        new("exactly", BoundSide.Both, true),
        new("before", BoundSide.Upper, false, true),
        new("until", BoundSide.Upper, true, true),
        new("after", BoundSide.Lower, false, true),
        new("on", BoundSide.Both, true, true),
    ];

    /// <summary>Words that stand behind the value.</summary>
    public static ImmutableArray<BoundWord> Behind { get; } =
    [new("or less", BoundSide.Upper, true), new("or more", BoundSide.Lower, true)];

    /// <summary>All of them.</summary>
    public static ImmutableArray<BoundWord> All { get; } = [.. Before, .. Behind];

    /// <summary>The lower end it gives a value, if any.</summary>
    public Edge? LowOf(decimal value) => Side == BoundSide.Upper ? null : new Edge(value, !IsIncluded);

    /// <summary>The upper end it gives a value, if any.</summary>
    public Edge? HighOf(decimal value) => Side == BoundSide.Lower ? null : new Edge(value, IsIncluded);
}
