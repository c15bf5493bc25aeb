using System.Collections.Immutable;

namespace Remit.Rules.Tests.Comparing;

/// <summary>A case, with what the asker says about undoing.</summary>
internal sealed record EditCase(ImmutableDictionary<string, FactValue> Facts, bool IsUndoable)
{
    public FactValue this[string fact] =>
        fact != Fact.Reversible ? Facts[fact]
        : IsUndoable ? FactValue.Yes
        : FactValue.No;
}
