namespace Remit.Web.Features.Decisions;

/// <summary>How a decision turned out, once somebody knows.</summary>
public sealed record DecisionResult
{
    /// <summary>The longest note, in characters.</summary>
    public const int LongestNote = 2000;

    /// <summary>How.</summary>
    public required DecisionResultKind Kind { get; init; }

    /// <summary>The contributor's day on which it was known.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Of a setback, how bad; null when it was not said.</summary>
    public Severity? Severity { get; init; }

    /// <summary>What it cost, in the agreement's currency; null when it was not said.</summary>
    public decimal? Cost { get; init; }

    /// <summary>In their words.</summary>
    public string? Note { get; init; }

    /// <summary>When it was written down.</summary>
    public required DateTimeOffset RecordedAt { get; init; }
}
