namespace Remit.Web.Features.Journal;

/// <summary>Where a row stands.</summary>
/// <param name="ChainId">The chain: a pair's id, or the installation's.</param>
/// <param name="Turn">Its number there, from 1.</param>
/// <param name="At">The instant of the change, to the microsecond.</param>
/// <param name="PreviousHash">The hash of the row before; empty for the first.</param>
public sealed record JournalPlace(Guid ChainId, long Turn, DateTimeOffset At, string PreviousHash);
