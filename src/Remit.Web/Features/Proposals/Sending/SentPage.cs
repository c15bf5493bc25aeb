using System.Collections.Immutable;

namespace Remit.Web.Features.Proposals;

/// <summary>A page as it is sent.</summary>
/// <param name="DraftId">The draft it is.</param>
/// <param name="To">The name of whom it is sent to.</param>
/// <param name="Text">The document, as Remit writes it.</param>
/// <param name="IsOffer">Whether the lead sends it.</param>
public sealed record SentPage(Guid DraftId, string To, string Text, bool IsOffer)
{
    /// <summary>What goes along with its lines, by the names of the kinds of decision.</summary>
    public required ImmutableSortedDictionary<string, ToldLine> Lines { get; init; }
}
