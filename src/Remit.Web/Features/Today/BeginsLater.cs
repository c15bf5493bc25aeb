namespace Remit.Web.Features.Today;

/// <summary>Something that is agreed and has not begun.</summary>
/// <param name="PairId">The two.</param>
/// <param name="Other">What the other of the two is called.</param>
/// <param name="From">The contributor's day from which it stands.</param>
/// <param name="IsFirst">Whether nothing stands between the two until then.</param>
public sealed record BeginsLater(Guid PairId, string Other, DateOnly From, bool IsFirst);
