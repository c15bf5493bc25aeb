using System.Globalization;
using Remit.Web.Outcomes;
using Remit.Web.Ui.Forms;

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

    /// <summary>The input of the action.</summary>
    /// <param name="culture">The reader's.</param>
    internal Outcome<RecordResult.Input> Read(CultureInfo culture)
    {
        var cost = string.IsNullOrWhiteSpace(Cost) ? null : TypedAmount.Read(Cost, culture, "cost");
        return cost is { IsOk: false }
            ? Outcome<RecordResult.Input>.Refuse(cost.Refusals)
            : new RecordResult.Input
            {
                Kind = Enum.TryParse<DecisionResultKind>(Kind, out var kind) ? kind : null,
                On = DateOnly.TryParseExact(
                    On,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
                    ? day
                    : null,
                Severity = Enum.TryParse<Severity>(Severity, out var severity) ? severity : null,
                Cost = cost?.Value,
                Note = Note,
            };
    }
}
