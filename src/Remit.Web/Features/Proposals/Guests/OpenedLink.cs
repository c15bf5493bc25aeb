namespace Remit.Web.Features.Proposals;

/// <summary>A link that somebody opened and that is good.</summary>
/// <param name="Link">The link.</param>
/// <param name="Proposal">What it opens.</param>
public sealed record OpenedLink(GuestLink Link, Proposal Proposal);
