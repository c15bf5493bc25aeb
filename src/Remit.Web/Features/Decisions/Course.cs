namespace Remit.Web.Features.Decisions;

/// <summary>How a decision came about.</summary>
/// <param name="Then">The answer as it was.</param>
/// <param name="Instead">What was done where it was not what the answer said; null when it was.</param>
/// <param name="HadGo">Whether somebody gave a go for it.</param>
public sealed record Course(AnswerThen Then, TookInstead? Instead, bool HadGo);
