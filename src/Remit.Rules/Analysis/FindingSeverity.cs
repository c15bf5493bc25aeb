namespace Remit.Rules;

/// <summary>How much a finding weighs (A4).</summary>
public enum FindingSeverity
{
    /// <summary>The text does not say, or does not do, what the two will have meant.</summary>
    Problem,

    /// <summary>Worth a look; the agreement works without it.</summary>
    Note,
}
