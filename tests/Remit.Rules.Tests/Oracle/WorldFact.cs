using System.Collections.Immutable;

namespace Remit.Rules.Tests.Oracle;

/// <summary>A fact with one value out of every class that any generated condition can tell apart.</summary>
internal sealed record WorldFact(Fact Fact, ImmutableArray<FactValue> Values);
