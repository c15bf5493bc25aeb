namespace Remit.Rules;

/// <summary>The side on which a fact's values grow riskier (A3).</summary>
public enum RiskySide
{
    /// <summary>Larger values are riskier; the default.</summary>
    Higher,

    /// <summary>Smaller values are riskier, such as days of notice.</summary>
    Lower,

    /// <summary>Neither side is.</summary>
    Neither,
}
