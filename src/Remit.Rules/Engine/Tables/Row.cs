using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// A clause, one scope of a clause whose limit counts apart, or (without a clause) a combination that cannot occur:
/// a list of demands that hold together.
/// </summary>
internal sealed record Row(Clause? Clause, ImmutableArray<Condition> Conditions)
{
    /// <summary>Of one scope of a clause, what tells it from the other scopes; part of <see cref="Conditions"/>.</summary>
    public ImmutableArray<Condition> Scope { get; init; } = [];
}
