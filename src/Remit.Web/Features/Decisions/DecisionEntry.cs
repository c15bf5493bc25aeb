namespace Remit.Web.Features.Decisions;

/// <summary>Where a decision stands in the log, and whose it is.</summary>
/// <param name="PairId">The pair.</param>
/// <param name="ById">Who decided.</param>
/// <param name="Turn">The pair's turn.</param>
/// <param name="At">The instant of writing.</param>
/// <param name="RequestKey">What the form or request is known by; null when nothing tells it from another.</param>
public sealed record DecisionEntry(Guid PairId, Guid ById, long Turn, DateTimeOffset At, string? RequestKey);
