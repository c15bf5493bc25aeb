namespace Remit.Web.Ui.Reading;

/// <summary>How much of a date is written.</summary>
public enum DayStyle
{
    /// <summary>2 February 2026.</summary>
    Full,

    /// <summary>2 February.</summary>
    InYear,

    /// <summary>Monday 2 February.</summary>
    OfWeek,
}
