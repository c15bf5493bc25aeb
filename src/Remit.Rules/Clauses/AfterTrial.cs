namespace Remit.Rules;

/// <summary>What follows a try-out on which nobody chose (G2).</summary>
public enum AfterTrial
{
    /// <summary>It is gone, and what else matches decides.</summary>
    GoBack,

    /// <summary>It stays.</summary>
    Keep,
}
