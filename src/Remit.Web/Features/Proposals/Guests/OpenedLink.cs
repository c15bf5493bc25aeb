namespace Remit.Web.Features.Proposals;

/// <summary>A link that somebody opened and that is good.</summary>
/// <param name="Link">The link.</param>
/// <param name="Proposal">What it opens: the last page of those that went to and fro since.</param>
/// <param name="SenderId">Who sent the link.</param>
public sealed record OpenedLink(GuestLink Link, Proposal Proposal, Guid SenderId)
{
    /// <summary>Whether it is by now their own page, which waits for who sent the link.</summary>
    public bool IsOwn => Proposal.ById != SenderId;

    /// <summary>Who reads by it; null as long as they have only read.</summary>
    public Guid? GuestId => IsOwn ? Proposal.ById : Proposal.ToId;
}
