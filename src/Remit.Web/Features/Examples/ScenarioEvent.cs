namespace Remit.Web.Features.Examples;

/// <summary>Something that happened to the pair besides decisions.</summary>
internal sealed record ScenarioEvent
{
    public DateOnly Date { get; init; }

    public string Kind { get; init; } = "";

    public string? Who { get; init; }

    public List<string> Types { get; init; } = [];
}
