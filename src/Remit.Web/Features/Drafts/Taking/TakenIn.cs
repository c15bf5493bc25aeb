namespace Remit.Web.Features.Drafts;

/// <summary>What taking in a document came to.</summary>
/// <param name="Draft">The draft it became.</param>
/// <param name="WasThere">Whether all of it stood there already, so that nothing was changed.</param>
internal sealed record TakenIn(Draft Draft, bool WasThere);
