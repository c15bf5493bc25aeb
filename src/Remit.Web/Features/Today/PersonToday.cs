namespace Remit.Web.Features.Today;

/// <summary>One person on the lead's first page.</summary>
/// <param name="PairId">The pair.</param>
/// <param name="Name">What the person is called.</param>
/// <param name="ThisWeek">Decisions dated in this week.</param>
/// <param name="Outside">How many of them were outside what the two agreed to be the person's own.</param>
/// <param name="Review">The day to look at their page; null when none was set.</param>
public sealed record PersonToday(Guid PairId, string Name, int ThisWeek, int Outside, DateOnly? Review);
