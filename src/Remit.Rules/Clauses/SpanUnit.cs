namespace Remit.Rules;

/// <summary>What a <see cref="Span"/> counts.</summary>
public enum SpanUnit
{
    /// <summary>Hours on the clock.</summary>
    Hours,

    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Hours in which the person asked works.</summary>
    WorkingHours,

    /// <summary>Days on which the person asked works.</summary>
    WorkingDays,
}
