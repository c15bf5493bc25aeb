using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>Kinds of decision that belong together, with the sentences agreed for them. The texts have no effect on answers.</summary>
public sealed class Area
{
    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>What is fixed from outside.</summary>
    public ImmutableArray<string> Fixed { get; init; } = [];

    /// <summary>What is the contributor's.</summary>
    public ImmutableArray<string> Yours { get; init; } = [];

    /// <summary>What is asked first.</summary>
    public ImmutableArray<string> Ask { get; init; } = [];

    /// <summary>What the contributor answers for.</summary>
    public ImmutableArray<string> AnswersFor { get; init; } = [];

    /// <summary>What the contributor needs.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>What the lead will do.</summary>
    public ImmutableArray<string> LeadWill { get; init; } = [];

    /// <summary>What must never happen here (G7).</summary>
    public ImmutableArray<string> Boundaries { get; init; } = [];

    /// <summary>What should come out of it.</summary>
    public ImmutableArray<Outcome> Outcomes { get; init; } = [];

    /// <summary>Its kinds of decision, in file order.</summary>
    public ImmutableArray<DecisionKind> Decisions { get; init; } = [];

    /// <summary>The same with other kinds of decision.</summary>
    /// <param name="decisions">The kinds, in their order.</param>
    public Area With(ImmutableArray<DecisionKind> decisions) => Copy(Outcomes, decisions);

    /// <summary>The same with other outcomes.</summary>
    /// <param name="outcomes">What should come out of it.</param>
    public Area With(ImmutableArray<Outcome> outcomes) => Copy(outcomes, Decisions);

    private Area Copy(ImmutableArray<Outcome> outcomes, ImmutableArray<DecisionKind> decisions) =>
        new()
        {
            Name = Name,
            Fixed = Fixed,
            Yours = Yours,
            Ask = Ask,
            AnswersFor = AnswersFor,
            Needs = Needs,
            LeadWill = LeadWill,
            Boundaries = Boundaries,
            Outcomes = outcomes,
            Decisions = decisions,
        };
}
