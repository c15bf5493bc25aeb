using System.Collections.Immutable;
using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Analysis;

/// <summary>An agreement in which nothing is found, to be changed in one thing.</summary>
internal sealed record Framed
{
    public InForce InForce { get; init; } = new(Values.Day("2026-01-01"), Review: Values.Day("2026-06-01"));

    public Rhythm? CheckIn { get; init; } = Rhythm.Weekly;

    public DayOfWeek? Note { get; init; } = DayOfWeek.Friday;

    public string? Cover { get; init; } = "Sunniva";

    public Silence Silence { get; init; }

    public ImmutableArray<Outcome> Outcomes { get; init; } = [new("Customers stay")];

    public ImmutableArray<DecisionKind> Kinds { get; init; } = [Kind(Lines.Grant("rest", Level.AskFirst))];

    public static DecisionKind Kind(params Clause[] clauses) => Case.MakeKind([Known.YesNo()], clauses);

    public static DecisionKind Lasting(Silence? silence, params Clause[] clauses) =>
        new("kind", [Known.YesNo()], [.. clauses.OfType<Grant>()], [.. clauses.OfType<Cap>()])
        {
            Reversible = Reversibility.No,
            OnSilence = silence,
        };

    public static Framed With(params DecisionKind[] kinds) => new() { Kinds = [.. kinds] };

    public Agreement Agreement =>
        new()
        {
            Contributor = "Inês",
            Lead = Case.Lead,
            InForce = InForce,
            CheckIn = CheckIn,
            Note = Note,
            Cover = Cover,
            Silence = Silence,
            Areas =
            [
                new Area
                {
                    Name = "Area",
                    Outcomes = Outcomes,
                    Decisions = Kinds,
                },
            ],
        };

    public ImmutableArray<Finding> Findings => Agreement.CheckFrame(Case.Today);

    /// <summary>The identities of what is found, in order, with spaces between.</summary>
    public string Found => On(Case.Today);

    public string On(DateOnly day) => Ids(Agreement.CheckFrame(day));

    public string OnAnyDay => Ids(Agreement.CheckFrame());

    private static string Ids(ImmutableArray<Finding> findings) =>
        string.Join(' ', findings.Select(finding => finding.Id));
}
