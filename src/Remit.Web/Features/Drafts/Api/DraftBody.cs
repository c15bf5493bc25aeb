using System.Collections.Immutable;
using Remit.Web.Features.Drafts.Findings;

namespace Remit.Web.Features.Drafts;

/// <summary>A draft, for its owner.</summary>
/// <param name="Id">The id.</param>
/// <param name="Side">From which side it is written.</param>
/// <param name="Other">The name of whom it is for; null while nobody is named.</param>
/// <param name="InHand">Whether it is the one that the pages of a draft show.</param>
/// <param name="Text">The document it means, as YAML; null while an answer is missing or cannot be read.</param>
/// <param name="Findings">What is worth a look in it, the most important first; none while there is no text.</param>
/// <param name="Incomplete">Whether there was no time to look at everything, so that there may be more.</param>
public sealed record DraftBody(
    Guid Id,
    DraftRole Side,
    string? Other,
    bool InHand,
    string? Text,
    ImmutableArray<FoundBody> Findings,
    bool Incomplete
)
{
    internal static DraftBody Of(SeenDraft seen, string? text, FoundInDraft found) =>
        new(
            seen.Draft.Id,
            seen.Draft.Role,
            seen.Draft.Answers.Find(DraftAnswers.Lead),
            seen.IsInHand,
            text,
            [.. found.All.Select(FoundBody.Of)],
            found.IsIncomplete
        );
}
