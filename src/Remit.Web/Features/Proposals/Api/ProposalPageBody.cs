using System.Collections.Immutable;

namespace Remit.Web.Features.Proposals;

/// <summary>Some of the pages that were sent.</summary>
/// <param name="Items">The pages, the newest first.</param>
/// <param name="Next">The cursor of the next ones; null when these are the last.</param>
public sealed record ProposalPageBody(ImmutableArray<ProposalItemBody> Items, string? Next)
{
    internal static ProposalPageBody Of(ImmutableArray<ProposalItemBody> items, int size) =>
        new(items, items.Length < size ? null : items[^1].Id.ToString());
}
