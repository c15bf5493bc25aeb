namespace Remit.Rules;

/// <summary>What an amount counts (F6).</summary>
public enum Tax
{
    /// <summary>Tax is in the amount.</summary>
    Included,

    /// <summary>Tax comes on top of the amount.</summary>
    Excluded,
}
