namespace Remit.Rules.Tests.Oracle;

/// <summary>A condition twice: as the rules take it, and as a plain predicate written from its definition.</summary>
internal sealed record Candidate(Condition Condition, Func<FactValue, bool> IsMet);
