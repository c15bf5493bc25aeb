namespace Remit.Web.Security;

/// <summary>By what it ends that something is kept.</summary>
public enum KeptUntil
{
    /// <summary>Its owner takes it out, or leaves.</summary>
    OwnerEnds,

    /// <summary>Nobody may read it any more.</summary>
    NobodyReads,

    /// <summary>The two have agreed, or the page it belongs to goes.</summary>
    BothAgreed,

    /// <summary>Its time is over: then it becomes a number.</summary>
    BecomesNumber,

    /// <summary>Its time is over: then it goes.</summary>
    TimeIsOver,
}
