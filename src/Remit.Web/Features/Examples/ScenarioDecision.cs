using Remit.Web.Features.Decisions;

namespace Remit.Web.Features.Examples;

/// <summary>A decision in a scenario, and what came of it.</summary>
internal sealed record ScenarioDecision
{
    public string Id { get; init; } = "";

    public DateOnly Date { get; init; }

    /// <summary>The kind; null for what the agreement does not know.</summary>
    public string? Type { get; init; }

    public string Title { get; init; } = "";

    public string? Subject { get; init; }

    public decimal? Amount { get; init; }

    public Detail? AmountDetail { get; init; }

    public bool Irreversible { get; init; }

    public decimal? Sure { get; init; }

    public string? Expect { get; init; }

    /// <summary>What the person did where it was not what the answer said: intend, alone or ask.</summary>
    public string? Took { get; init; }

    public List<string> ConditionsUnmet { get; init; } = [];

    public List<string> ApprovalsNeeded { get; init; } = [];

    public Bounced? Bounce { get; init; }

    public Dictionary<string, object>? Emergency { get; init; }

    public RelatedText? Related { get; init; }

    public ResultText Outcome { get; init; } = new();

    /// <summary>How the person went about it.</summary>
    public HowDone HowDone =>
        Took switch
        {
            "alone" => HowDone.Alone,
            "intend" => HowDone.SaidFirst,
            "ask" => HowDone.AskedFirst,
            _ => Bounce is null ? HowDone.AsAnswered : HowDone.AskedFirst,
        };

    /// <summary>Whether somebody gave a go for it.</summary>
    public bool HadGo => Bounce is { Answer: "go" or "change" };

    internal sealed record Detail
    {
        public decimal? Yearly { get; init; }
    }

    internal sealed record Bounced
    {
        /// <summary>go, change, stop, yours, declined or none.</summary>
        public string Answer { get; init; } = "none";

        public DateTimeOffset? Answered { get; init; }

        public DateTimeOffset? Due { get; init; }

        /// <summary>When it was answered, or when the time for that was over.</summary>
        public DateTimeOffset? SettledAt => Answered ?? Due;
    }

    internal sealed record RelatedText
    {
        public List<string> With { get; init; } = [];

        /// <summary>related or separate.</summary>
        public string Answer { get; init; } = "";

        public string? Why { get; init; }
    }

    internal sealed record ResultText
    {
        public DateOnly? Date { get; init; }

        /// <summary>good, mixed, setback, not_done or pending.</summary>
        public string Result { get; init; } = "pending";

        public string? Severity { get; init; }

        public decimal? Cost { get; init; }

        public string? Note { get; init; }
    }
}
