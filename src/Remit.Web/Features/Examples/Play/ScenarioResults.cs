using Remit.Web.Features.Decisions;

namespace Remit.Web.Features.Examples;

/// <summary>What came of a decision in a scenario, as the action takes it.</summary>
internal static class ScenarioResults
{
    /// <summary>The result; null while it is not known.</summary>
    /// <param name="decision">The decision.</param>
    /// <exception cref="FormatException">The scenario names a result or a severity there is not.</exception>
    public static RecordResult.Input? Of(ScenarioDecision decision)
    {
        var outcome = decision.Outcome;
        DecisionResultKind? kind = outcome.Result switch
        {
            "pending" => null,
            "good" => DecisionResultKind.Good,
            "mixed" => DecisionResultKind.Mixed,
            "setback" => DecisionResultKind.Setback,
            "not_done" => DecisionResultKind.NotCarriedOut,
            var other => throw new FormatException($"'{decision.Id}' has no result '{other}'."),
        };
        return kind is null
            ? null
            : new RecordResult.Input
            {
                Kind = kind,
                On = outcome.Date ?? decision.Date,
                Severity = SeverityOf(decision.Id, outcome.Severity),
                Cost = outcome.Cost,
                Note = outcome.Note,
            };
    }

    /// <summary>The scenario's word for a result.</summary>
    /// <param name="kind">The result; null while it is not known.</param>
    public static string WordOf(DecisionResultKind? kind) =>
        kind switch
        {
            DecisionResultKind.Good => "good",
            DecisionResultKind.Mixed => "mixed",
            DecisionResultKind.Setback => "setback",
            DecisionResultKind.NotCarriedOut => "not_done",
            _ => "pending",
        };

    private static Severity? SeverityOf(string decision, string? word) =>
        word switch
        {
            null => null,
            "near_miss" or "near miss" => Severity.NearMiss,
            "minor" => Severity.Minor,
            "moderate" => Severity.Moderate,
            "serious" => Severity.Serious,
            _ => throw new FormatException($"'{decision}' has no severity '{word}'."),
        };
}
