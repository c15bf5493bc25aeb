namespace Remit.Web.Tests.Kills;

/// <summary>What a client writes.</summary>
internal enum WriteKind
{
    /// <summary>A decision, over the API. Its key is its idempotency key.</summary>
    Decision,

    /// <summary>An entry of the diary. Its key is the form's.</summary>
    Entry,

    /// <summary>A line of a draft. Its key is its id.</summary>
    Line,

    /// <summary>Taking a line out again. Its key is the line's id.</summary>
    Removal,

    /// <summary>An invitation, and the mail that is queued with it. Its key is the address.</summary>
    Invitation,

    /// <summary>Signing in. Its key is the caller's own address, which is not kept: they are counted.</summary>
    SigningIn,
}
