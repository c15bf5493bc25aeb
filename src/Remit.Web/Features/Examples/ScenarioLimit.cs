namespace Remit.Web.Features.Examples;

/// <summary>A limit in short form.</summary>
internal sealed record ScenarioLimit
{
    public decimal Amount { get; init; }

    /// <summary>A currency, a currency per period, <c>percent</c>, <c>days</c>, or any unit.</summary>
    public string Unit { get; init; } = "";

    public string Basis { get; init; } = "item";

    /// <summary>Whether what recurs is counted per year.</summary>
    public bool Annualise { get; init; }

    public bool IsItem => Basis == "item";
}
