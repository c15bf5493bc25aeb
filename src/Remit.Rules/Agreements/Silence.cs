namespace Remit.Rules;

/// <summary>What holds when an answer does not come in time.</summary>
public enum Silence
{
    /// <summary>It waits.</summary>
    Wait,

    /// <summary>What was said is done, as agreed beforehand; never for what cannot be undone.</summary>
    Proceed,
}
