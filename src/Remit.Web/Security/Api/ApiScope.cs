namespace Remit.Web.Security;

/// <summary>What a program may do for the person who gave it a token.</summary>
[Flags]
public enum ApiScope
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Ask "may I decide this?".</summary>
    Ask = 1,

    /// <summary>Read what the person reads of agreements, the log, pauses, their drafts and pages that were sent.</summary>
    Read = 2,

    /// <summary>Write decisions down, pause and go on, begin a draft, take back a page that was sent; agree to nothing.</summary>
    Write = 4,
}
