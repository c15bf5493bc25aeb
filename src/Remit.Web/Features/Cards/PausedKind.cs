namespace Remit.Web.Features.Cards;

/// <summary>A kind of decision on a card that is paused.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Until">The last day of its pause.</param>
public sealed record PausedKind(string Name, DateOnly Until);
