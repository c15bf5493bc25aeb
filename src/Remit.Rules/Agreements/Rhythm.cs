namespace Remit.Rules;

/// <summary>How often the two look back together.</summary>
public enum Rhythm
{
    /// <summary>Every week.</summary>
    Weekly,

    /// <summary>Every other week.</summary>
    Fortnightly,

    /// <summary>Every month.</summary>
    Monthly,
}
