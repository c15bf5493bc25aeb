namespace Remit.Web.Features.Drafts;

/// <summary>What would change a "not yet", as it is answered.</summary>
public static class NotYetWays
{
    /// <summary>The lead would like to see a few first.</summary>
    public const string Few = "few";

    /// <summary>It is somebody else's to give.</summary>
    public const string Whose = "whose";

    /// <summary>Not now: on another day.</summary>
    public const string Later = "later";
}
