using System.Collections.Immutable;
using System.Globalization;
using Remit.Rules;
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
    /// <param name="currency">The currency of what it cost; null where there is none.</param>
    internal Outcome<RecordResult.Input> Read(CultureInfo culture, Currency? currency)
    {
        var refusals = ImmutableArray.CreateBuilder<Refusal>();
        var cost = string.IsNullOrWhiteSpace(Cost)
            ? null
            : TypedAmount.Read(Cost, culture, "cost", Beside.Money(currency, culture));
        refusals.AddRange(cost?.Refusals ?? []);
        var input = new RecordResult.Input
        {
            Kind = TypedChoice.Read<DecisionResultKind>(Kind, "kind", refusals),
            On = TypedDay.Read(On, "on", refusals),
            Severity = TypedChoice.Read<Severity>(Severity, "severity", refusals),
            Cost = cost is { IsOk: true } ? cost.Value : null,
            Note = Note,
        };
        return refusals.Count == 0 ? input : Outcome<RecordResult.Input>.Refuse(refusals.ToImmutable());
    }
}
