namespace Remit.Web.Tests.Access;

/// <summary>Who may stand before a door, seen from what Inês wrote.</summary>
public enum Somebody
{
    /// <summary>Nobody who is signed in.</summary>
    Anonymous,

    /// <summary>Inês.</summary>
    Contributor,

    /// <summary>Her lead.</summary>
    Lead,

    /// <summary>Who stands in for her lead, who is away.</summary>
    Cover,

    /// <summary>Who led her before; it ended seven months ago, with one of everything in it.</summary>
    FormerLead,

    /// <summary>Who is in no pair, and to whom her lead shows one decision of their log.</summary>
    InvitedThird,

    /// <summary>The contributor of another pair.</summary>
    OtherContributor,

    /// <summary>The lead of another pair.</summary>
    OtherLead,

    /// <summary>Who runs the installation, and is in no pair of theirs.</summary>
    Admin,

    /// <summary>Nobody who is signed in, who has opened a link that Inês handed over.</summary>
    GuestLink,

    /// <summary>Nobody who is signed in, who had opened a link that Inês has taken back since.</summary>
    ExpiredLink,

    /// <summary>A program of Inês with every scope but the one that is needed.</summary>
    WrongToken,
}
