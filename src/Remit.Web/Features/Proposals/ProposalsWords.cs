namespace Remit.Web.Features.Proposals;

/// <summary>Names the resource file with the words of sending a page and reading one.</summary>
public sealed class ProposalsWords;
