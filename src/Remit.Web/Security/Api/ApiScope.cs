namespace Remit.Web.Security;

/// <summary>What a program may do for the person who gave it a token.</summary>
[Flags]
public enum ApiScope
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Ask "may I decide this?".</summary>
    Ask = 1,

    /// <summary>Read agreements and the log.</summary>
    Read = 2,

    /// <summary>Write decisions down.</summary>
    Write = 4,
}
