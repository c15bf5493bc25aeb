namespace Remit.Web.Features.Covers;

/// <summary>Who stands in for somebody.</summary>
/// <param name="Id">The cover.</param>
/// <param name="Called">What they are called.</param>
public sealed record CoverName(Guid Id, string Called);
