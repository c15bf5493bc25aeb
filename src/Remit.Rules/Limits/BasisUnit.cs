namespace Remit.Rules;

/// <summary>The periods a limit may count over (G4).</summary>
public enum BasisUnit
{
    /// <summary>This one decision; the same as a condition.</summary>
    Item,

    /// <summary>The contributor's local day.</summary>
    Day,

    /// <summary>Monday to Sunday.</summary>
    Week,

    /// <summary>The calendar month.</summary>
    Month,

    /// <summary>The calendar quarter.</summary>
    Quarter,

    /// <summary>The calendar year.</summary>
    Year,

    /// <summary>Today and a number of days before it.</summary>
    LastDays,

    /// <summary>Since these two first agreed.</summary>
    Agreement,
}
