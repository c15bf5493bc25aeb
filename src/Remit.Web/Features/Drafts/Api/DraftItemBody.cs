namespace Remit.Web.Features.Drafts;

/// <summary>A draft, in a list.</summary>
/// <param name="Id">The id.</param>
/// <param name="Side">From which side it is written.</param>
/// <param name="Other">The name of whom it is for; null while nobody is named.</param>
/// <param name="InHand">Whether it is the one that the pages of a draft show.</param>
public sealed record DraftItemBody(Guid Id, DraftRole Side, string? Other, bool InHand)
{
    internal static DraftItemBody Of(Draft draft, bool isInHand) =>
        new(draft.Id, draft.Role, draft.Answers.Find(DraftAnswers.Lead), isInHand);
}
