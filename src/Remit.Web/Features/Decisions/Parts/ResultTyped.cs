namespace Remit.Web.Features.Decisions.Parts;

/// <summary>How a decision turned out, as typed into the form; everything typed is kept when it cannot be read.</summary>
public sealed class ResultTyped
{
    /// <summary>The name of a <see cref="DecisionResultKind"/>.</summary>
    public string? Kind { get; set; }

    /// <summary>The day on which it was known, as a date field posts it.</summary>
    public string? On { get; set; }

    /// <summary>The name of a <see cref="Decisions.Severity"/>.</summary>
    public string? Severity { get; set; }

    /// <summary>What it cost, as the reader writes amounts.</summary>
    public string? Cost { get; set; }

    /// <summary>In their words.</summary>
    public string? Note { get; set; }
}
