namespace Remit.Web.Features.Decisions;

/// <summary>What its writer says about a decision.</summary>
public sealed record DecisionWords
{
    /// <summary>The longest line, in characters.</summary>
    public const int LongestLine = 300;

    /// <summary>What it was about, in a line.</summary>
    public string? Title { get; init; }

    /// <summary>What tells it apart or makes it related, such as an order number.</summary>
    public string? Subject { get; init; }

    /// <summary>What is expected of it.</summary>
    public string? Expect { get; init; }

    /// <summary>How sure, from 0 to 1; null when it was not said.</summary>
    public decimal? Sure { get; init; }
}
