using System.Collections.Immutable;

namespace Remit.Documents;

/// <summary>The decisions of a log, or every mistake that prevented reading it; never both.</summary>
/// <param name="Decisions">The decisions, oldest first, those of one day in the order of the rows.</param>
/// <param name="Errors">The mistakes, by line and column.</param>
public sealed record LogResult(ImmutableArray<LoggedDecision> Decisions, ImmutableArray<DocumentError> Errors);
