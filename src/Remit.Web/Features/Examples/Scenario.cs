namespace Remit.Web.Features.Examples;

/// <summary>
/// Some weeks of an invented pair, as a scenario file tells them: the people, what was agreed, what was decided and
/// what came of it. Names follow the file; what nobody here reads yet is left out.
/// </summary>
internal sealed record Scenario
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    public DateOnly Start { get; init; }

    public int Weeks { get; init; }

    public string Currency { get; init; } = "";

    public List<ScenarioPerson> People { get; init; } = [];

    public List<Holding> Grants { get; init; } = [];

    public FrameText Frame { get; init; } = new();

    public List<AreaText> Areas { get; init; } = [];

    public List<ScenarioKind> Types { get; init; } = [];

    public List<OutcomeText> Outcomes { get; init; } = [];

    public List<string> Boundaries { get; init; } = [];

    public List<ScenarioEvent> Events { get; init; } = [];

    public List<ScenarioDecision> Decisions { get; init; } = [];

    public List<ScenarioChange> LevelChanges { get; init; } = [];

    /// <summary>The last day.</summary>
    public DateOnly End => Start.AddDays((7 * Weeks) - 1);

    public ScenarioPerson Contributor => People.First(person => person.Part == "contributor");

    /// <summary>Who leads on a day: the one whose time it is, else the first.</summary>
    public ScenarioPerson LeadOn(DateOnly day) =>
        Leads.FirstOrDefault(lead =>
            (lead.From is not { } from || from <= day) && (lead.Until is not { } until || day <= until)
        ) ?? Leads.Where(lead => lead.From is not { } from || from <= day).LastOrDefault(Leads.First());

    public IEnumerable<ScenarioPerson> Leads => People.Where(person => person.Part == "lead");

    public ScenarioPerson Person(string key) => People.First(person => person.Key == key);

    public ScenarioKind? Kind(string? key) => key is null ? null : Types.First(kind => kind.Key == key);

    /// <summary>What somebody may give at most, from above.</summary>
    internal sealed record Holding
    {
        public string Holder { get; init; } = "";

        public string Unit { get; init; } = "";

        public decimal Amount { get; init; }

        /// <summary>A rate: units of each currency that are worth the same, and the key <c>date</c>.</summary>
        public Dictionary<string, string> RateAgreed { get; init; } = [];
    }

    internal sealed record FrameText
    {
        public string? AutonomyMeans { get; init; }

        public string? FreedomWouldBe { get; init; }

        public string? AskedForBecause { get; init; }

        public string? GrantedBecause { get; init; }
    }

    internal sealed record AreaText
    {
        public string Key { get; init; } = "";

        public string Name { get; init; } = "";

        public List<string> Fixed { get; init; } = [];

        public List<string> Yours { get; init; } = [];

        public List<string> Ask { get; init; } = [];
    }

    internal sealed record OutcomeText
    {
        public string Area { get; init; } = "";

        public string Title { get; init; } = "";

        public string? Unit { get; init; }

        public string Better { get; init; } = "higher";

        public decimal? Baseline { get; init; }

        public decimal? Target { get; init; }

        public decimal? Floor { get; init; }
    }
}
