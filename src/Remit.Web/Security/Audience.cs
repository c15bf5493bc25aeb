namespace Remit.Web.Security;

/// <summary>Who sees something, as it is said under the field where it is written.</summary>
public enum Audience
{
    /// <summary>Only who writes it.</summary>
    OnlyYou,

    /// <summary>Who writes it; the lead from the day it is told.</summary>
    YouThenLead,

    /// <summary>Who writes it, and whom they sent it to.</summary>
    YouAndReader,

    /// <summary>Who writes it; the other of the two once they have said theirs as well.</summary>
    YouUntilBoth,

    /// <summary>The two of a pair.</summary>
    YouAndLead,

    /// <summary>The two of a pair, and somebody else here to whom one of the two shows the one item.</summary>
    YouLeadAndShown,

    /// <summary>Who writes it, and everybody who is in a pair with them; for a time, who covers for them.</summary>
    YourPairs,

    /// <summary>Whoever has its address, which the two give away.</summary>
    WhoeverHasAddress,

    /// <summary>Everybody with an account here.</summary>
    Everyone,
}
