namespace Remit.Web.Features.Examples;

/// <summary>A kind of decision in short form.</summary>
internal sealed record ScenarioKind
{
    public string Key { get; init; } = "";

    /// <summary>The day from which it is part of the agreement; null from the beginning.</summary>
    public DateOnly? AgreedFrom { get; init; }

    public string Area { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>true, false or partly.</summary>
    public string Reversible { get; init; } = "true";

    public string Level { get; init; } = "";

    /// <summary>Where the contributor would start.</summary>
    public string Wanted { get; init; } = "";

    /// <summary>Where the lead would start.</summary>
    public string LeadView { get; init; } = "";

    /// <summary>The level beyond the limits and conditions.</summary>
    public string Above { get; init; } = "";

    public string? Decider { get; init; }

    public List<string> Advisers { get; init; } = [];

    public List<ScenarioLimit> Limits { get; init; } = [];

    public List<string> Conditions { get; init; } = [];

    public int AnswerHours { get; init; } = 8;

    public string OnSilence { get; init; } = "wait";

    public List<string> TellIf { get; init; } = [];

    public string? IrreversibleOk { get; init; }

    public EmergencyText? EmergencyRule { get; init; }

    /// <summary>Whether it is part of the agreement on a day.</summary>
    public bool IsAgreedOn(DateOnly day) => AgreedFrom is not { } from || from <= day;

    internal sealed record EmergencyText
    {
        public List<string> If { get; init; } = [];

        public List<string> Then { get; init; } = [];
    }
}
