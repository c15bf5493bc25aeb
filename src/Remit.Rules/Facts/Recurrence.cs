namespace Remit.Rules;

/// <summary>How often an amount recurs (F6). A fact that counts per year takes the yearly total.</summary>
public enum Recurrence
{
    /// <summary>The whole amount, once.</summary>
    Once,

    /// <summary>Each week; times 52.</summary>
    PerWeek,

    /// <summary>Each month; times 12.</summary>
    PerMonth,

    /// <summary>Each quarter; times 4.</summary>
    PerQuarter,

    /// <summary>Each year; times 1.</summary>
    PerYear,
}
