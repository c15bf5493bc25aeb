namespace Remit.Web.Features.Decisions;

/// <summary>A decision in the log.</summary>
/// <param name="Decision">The entry.</param>
/// <param name="WasThere">Whether the same form or request had written it before.</param>
public sealed record WrittenDecision(Decision Decision, bool WasThere);
