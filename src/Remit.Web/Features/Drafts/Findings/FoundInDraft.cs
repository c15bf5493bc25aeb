using System.Collections.Immutable;

namespace Remit.Web.Features.Drafts.Findings;

/// <summary>What is worth a look in a draft.</summary>
/// <param name="All">What there is, the most important first.</param>
/// <param name="IsIncomplete">Whether there was no time to look at everything, so that there may be more (A5).</param>
public sealed record FoundInDraft(ImmutableArray<DraftFinding> All, bool IsIncomplete)
{
    /// <summary>What can be found where nothing can be read as a whole yet: nothing.</summary>
    public static FoundInDraft Nothing { get; } = new([], IsIncomplete: false);

    /// <summary>The one with an id; null where it is settled.</summary>
    /// <param name="id">The id.</param>
    public DraftFinding? Find(string? id) =>
        All.FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.Ordinal));
}
