namespace Remit.Web.Tests.Access;

/// <summary>To whom a route opens.</summary>
public enum Door
{
    /// <summary>To anybody.</summary>
    Anyone,

    /// <summary>To whoever signed in, each to their own; nothing in the address names anything of others.</summary>
    SignedIn,

    /// <summary>To who owns the thing in the address; to everybody else it is not there.</summary>
    Owner,

    /// <summary>To the two of the pair the thing in the address belongs to; to everybody else it is not there.</summary>
    Pair,

    /// <summary>To the lead whose thing is in the address; to everybody else it is not there.</summary>
    Lead,

    /// <summary>To who stands in for the lead, while they are away; to everybody else it is not there.</summary>
    Cover,

    /// <summary>To whom one of the two shows the one thing in the address; to everybody else it is not there.</summary>
    Invited,

    /// <summary>To the contributor of any pair, each to their own; to whoever decides nothing it is not there.</summary>
    Contributor,

    /// <summary>To who runs the installation.</summary>
    Admin,
}
