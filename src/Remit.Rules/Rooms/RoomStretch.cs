namespace Remit.Rules;

/// <summary>A stretch of the main number of a room map.</summary>
/// <param name="Range">Its ends, each with whether it belongs to it; null for every value, and for <c>not applicable</c>.</param>
/// <param name="IsNotApplicable">Whether it is <c>not applicable</c>, which lies on no line (F4).</param>
public sealed record RoomStretch(Interval? Range, bool IsNotApplicable)
{
    /// <summary>Whether a value of the main number lies in it.</summary>
    /// <param name="value">The value; of a date its day number. Null for <c>not applicable</c>.</param>
    public bool Contains(decimal? value) =>
        value is { } number ? !IsNotApplicable && Range?.Contains(number) != false : IsNotApplicable;
}
