using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>Cases that conditions tell apart, at most one condition for each fact; without any, every case.</summary>
/// <param name="When">The conditions, in the order of the facts.</param>
/// <param name="Text">The same in words: <c>amount over 300, customer: reseller</c>.</param>
public sealed record CaseBox(ImmutableArray<Condition> When, string Text)
{
    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
