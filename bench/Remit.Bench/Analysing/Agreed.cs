using Remit.Rules;

namespace Remit.Bench.Analysing;

/// <summary>Agreements of one kind of decision.</summary>
internal static class Agreed
{
    public static DateOnly Today { get; } = new(2026, 3, 10);

    public static Agreement On(params DecisionKind[] kinds) => Between("Inês Tavora", "Maarten Hoekema", kinds);

    public static Agreement Between(string contributor, string lead, params DecisionKind[] kinds) =>
        new()
        {
            Contributor = contributor,
            Lead = lead,
            InForce = new InForce(new DateOnly(2026, 1, 1)),
            Areas = [new Area { Name = "Area", Decisions = [.. kinds] }],
        };
}
