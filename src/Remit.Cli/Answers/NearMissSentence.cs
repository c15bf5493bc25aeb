using Remit.Rules;

namespace Remit.Cli;

/// <summary>What would have been enough: <c>It would be yours up to 60 EUR; this is 84 EUR.</c></summary>
internal static class NearMissSentence
{
    /// <summary>The sentence.</summary>
    /// <param name="kind">The kind asked about.</param>
    /// <param name="decider">What the person is called whom one asks.</param>
    /// <param name="miss">The near miss.</param>
    public static string Of(DecisionKind kind, string decider, NearMiss miss) =>
        $"{Then(miss.Level, decider)} {Needs(kind, miss)}; this is {miss.Given}.";

    private static string Then(Level level, string decider) =>
        level switch
        {
            Level.Decide or Level.DecideTell => "It would be yours",
            Level.Intend => "You could say what you plan and go on unless stopped",
            Level.AskFirst => $"It would be enough to ask {decider}",
            _ => $"It would be {decider}'s",
        };

    private static string Needs(DecisionKind kind, NearMiss miss) =>
        kind.FindFact(miss.Fact) is not { } fact ? miss.Needs
        : !fact.IsOrdered || miss.Needs is Fact.NotApplicable || miss.Given is Fact.NotApplicable
            ? $"if {fact.Key} were {miss.Needs}"
        : IsTheOnlyAmount(kind, fact) ? miss.Needs
        : $"with {fact.Key} {miss.Needs}";

    private static bool IsTheOnlyAmount(DecisionKind kind, Fact fact) =>
        fact.Kind == FactKind.Money && kind.Facts.Count(other => other.Kind == FactKind.Money) == 1;
}
