namespace Remit.Rules.Engine;

/// <summary>Whether a single known value meets a condition.</summary>
internal static class Meeting
{
    public static bool Meets(this Place place, Fact fact, Condition condition) =>
        place.IsNotApplicable ? condition.MeetsNotApplicable
        : fact.IsOrdered ? condition.Ranges.Any(range => range.Contains(place.At))
        : condition.Choices.Contains(NameOf(fact, place.Text!), StringComparer.OrdinalIgnoreCase)
            != condition.IsNegated;

    /// <summary>Whether all demands of a grant hold on what is known; what is unknown does not hold.</summary>
    public static bool AllHold(this Grant grant, DecisionKind kind, Places places) =>
        grant.Demands.All(condition =>
            places[condition.Fact] is { } place && place.Meets(kind.FindFact(condition.Fact)!, condition)
        );

    /// <summary>Whether some condition of a clause fails on what is known.</summary>
    public static bool SomeFail(this Clause clause, DecisionKind kind, Places places) =>
        clause.When.Any(condition =>
            places[condition.Fact] is { } place && !place.Meets(kind.FindFact(condition.Fact)!, condition)
        );

    private static string NameOf(Fact fact, string text) =>
        fact.Kind == FactKind.YesNo || fact.Choices.Contains(text, StringComparer.OrdinalIgnoreCase)
            ? text
            : Fact.AnythingElse;
}
