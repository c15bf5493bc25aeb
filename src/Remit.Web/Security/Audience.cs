namespace Remit.Web.Security;

/// <summary>Who sees something, as it is said under the field where it is written.</summary>
public enum Audience
{
    /// <summary>Only who writes it.</summary>
    OnlyYou,

    /// <summary>Who writes it; the lead from the day it is told.</summary>
    YouThenLead,

    /// <summary>The two of a pair.</summary>
    YouAndLead,

    /// <summary>Everybody with an account here.</summary>
    Everyone,
}
