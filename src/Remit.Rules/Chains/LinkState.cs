namespace Remit.Rules;

/// <summary>What comes of holding what somebody was given against what the giver holds (H1).</summary>
public enum LinkState
{
    /// <summary>Whatever the case, the giver may decide at least as much.</summary>
    Holds,

    /// <summary>Some case, or a limit, is more than the giver holds.</summary>
    Exceeds,

    /// <summary>Some case may be more, depending on a fact that is not asked below.</summary>
    CannotTell,

    /// <summary>Nothing is recorded of what the giver may decide, or not of this kind. That does not mean "unlimited".</summary>
    NotRecorded,
}
