using System.Collections.Immutable;

namespace Remit.Rules.Tests.Oracle;

/// <summary>A clause with its conditions as predicates.</summary>
internal sealed record WorldClause(Clause Clause, ImmutableArray<Candidate> Conditions);
