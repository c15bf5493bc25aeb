namespace Remit.Web.Features.Agreements.Paper;

/// <summary>That somebody agreed, as it is said on the page.</summary>
/// <param name="Name">Who.</param>
/// <param name="At">When.</param>
/// <param name="Address">The address that was confirmed by a code; null where they were signed in.</param>
public sealed record PaperAssent(string Name, DateTimeOffset At, string? Address);
