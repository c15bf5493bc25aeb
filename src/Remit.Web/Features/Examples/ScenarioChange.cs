namespace Remit.Web.Features.Examples;

/// <summary>A change of what is agreed for one kind.</summary>
internal sealed record ScenarioChange
{
    public string Id { get; init; } = "";

    public DateOnly Date { get; init; }

    /// <summary>step_up, step_down or trial_start.</summary>
    public string Kind { get; init; } = "";

    public string Type { get; init; } = "";

    public string From { get; init; } = "";

    public string To { get; init; } = "";

    public List<ScenarioLimit>? LimitsTo { get; init; }

    public string? OnSilenceTo { get; init; }

    public DateOnly? Until { get; init; }

    /// <summary>Of a try-out: revert or keep.</summary>
    public string? IfNobodyActs { get; init; }

    public bool IsTrial => Kind == "trial_start";
}
