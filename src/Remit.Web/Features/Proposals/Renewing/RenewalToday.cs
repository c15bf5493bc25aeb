namespace Remit.Web.Features.Proposals.Renewing;

/// <summary>An agreement whose day to look at it is near.</summary>
/// <param name="PairId">The two.</param>
/// <param name="Other">What the other of the two is called.</param>
/// <param name="Review">The day to look at it.</param>
/// <param name="Until">Until when it would go on as it is.</param>
/// <param name="Asked">Whether who looks has said they would like that, and the other has not.</param>
/// <param name="IsAskedByOther">Whether the other has said it, and who looks has not.</param>
public sealed record RenewalToday(
    Guid PairId,
    string Other,
    DateOnly Review,
    DateOnly Until,
    bool Asked,
    bool IsAskedByOther
);
