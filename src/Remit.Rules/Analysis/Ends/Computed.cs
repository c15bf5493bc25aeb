namespace Remit.Rules.Engine;

/// <summary>What is computed from what (F7).</summary>
internal static class Computed
{
    /// <summary>Whether a fact is computed, over however many steps, from a part.</summary>
    public static bool BuildsOn(this DecisionKind kind, Fact whole, Fact part) =>
        whole.Derive?.Facts.Any(key =>
            string.Equals(key, part.Key, StringComparison.Ordinal) || kind.BuildsOn(kind.FindFact(key)!, part)
        )
        ?? false;

    /// <summary>Whether a computed fact divides by a part.</summary>
    public static bool Divides(this Fact whole, Fact part) =>
        whole.Derive is { Operator: DerivationOperator.Divide } derive
        && string.Equals(derive.Right.Fact, part.Key, StringComparison.Ordinal);

    /// <summary>A place as a value somebody could have given.</summary>
    public static FactValue ValueOf(this Place place, Fact fact) =>
        place.IsNotApplicable
            ? FactValue.DoesNotApply
            : fact.Kind switch
            {
                FactKind.Money => new FactValue.Money(place.At, fact.Currency!),
                FactKind.YesNo => string.Equals(place.Text, "yes", StringComparison.Ordinal)
                    ? FactValue.Yes
                    : FactValue.No,
                FactKind.Choice => new FactValue.Choice(place.Text!),
                FactKind.Date => new FactValue.Date(DateOnly.FromDayNumber((int)place.At)),
                _ => new FactValue.Number(place.At),
            };
}
