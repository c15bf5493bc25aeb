using System.Globalization;

namespace Remit.Rules;

/// <summary>A length of time as people agree it: <c>6 working hours</c>, <c>5 working days</c>, <c>at once</c>.</summary>
/// <param name="Amount">How many; 0 only for <see cref="AtOnce"/>.</param>
/// <param name="Unit">Of what.</param>
public sealed record Span(int Amount, SpanUnit Unit)
{
    /// <summary>At once.</summary>
    public static Span AtOnce { get; } = new(0, SpanUnit.Hours);

    /// <summary>Whether it is at once.</summary>
    public bool IsAtOnce => Amount == 0;

    /// <summary>As written in a file; one of a unit is singular.</summary>
    public override string ToString() =>
        IsAtOnce
            ? "at once"
            : string.Create(CultureInfo.InvariantCulture, $"{Amount} {Name}{(Amount == 1 ? "" : "s")}");

    private string Name =>
        Unit switch
        {
            SpanUnit.WorkingHours => "working hour",
            SpanUnit.WorkingDays => "working day",
            SpanUnit.Hours => "hour",
            _ => "day",
        };
}
