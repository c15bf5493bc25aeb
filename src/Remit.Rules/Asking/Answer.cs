using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>
/// The answer to a question, with everything it rests on (V3, V4). When facts are missing it is the exact set of levels
/// still possible and the exact facts that can still change it. Immutable; two answers are never equal.
/// </summary>
public sealed class Answer
{
    /// <summary>The kind asked about.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>The date it was asked for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Every level still possible, lowest first; one means certain.</summary>
    public required ImmutableArray<Level> Possible { get; init; }

    /// <summary>The level when it is certain; else null.</summary>
    public Level? Level => Possible.Length == 1 ? Possible[0] : null;

    /// <summary>The level that is safe to act on: the lowest still possible.</summary>
    public Level SafeLevel => Possible[0];

    /// <summary>
    /// The grant it rests on: of the highest that hold, the one with the fewest duties, then by id. Null when none holds
    /// on what is known, and when the level is certain only because every clause still open leads to it.
    /// </summary>
    public Grant? Grant { get; init; }

    /// <summary>The cap that lowered it; null when none did. A pause is named <see cref="Rules.Pause.ClauseId"/>.</summary>
    public Cap? Cap { get; init; }

    /// <summary>The pause its kind is in (V5), whether or not it lowered the answer; null when it is in none.</summary>
    public Pause? Pause { get; init; }

    /// <summary>Whether an emergency grant is among those that give the level (G6).</summary>
    public bool IsEmergency { get; init; }

    /// <summary>How every clause read, grants first, in file order.</summary>
    public required ImmutableArray<ClauseReading> Clauses { get; init; }

    /// <summary>What is left of the limits of grants that match but for their limits.</summary>
    public ImmutableArray<LimitLeft> Left { get; init; } = [];

    /// <summary>What it asks of the person who decides.</summary>
    public ImmutableArray<Duty> Duties { get; init; } = [];

    /// <summary>Sentences on which the decider is told at once (G7).</summary>
    public ImmutableArray<string> TellAtOnceIf { get; init; } = [];

    /// <summary>Named gos it takes, all of them; empty means the decider's (G3).</summary>
    public ImmutableArray<GoFrom> GoFrom { get; init; } = [];

    /// <summary>Whom to ask when it is not the contributor's to decide.</summary>
    public required string Ask { get; init; }

    /// <summary>How long an answer may take.</summary>
    public required Span AnswerWithin { get; init; }

    /// <summary>
    /// What silence means for this one: proceed only where it was agreed, at <see cref="Level.Intend"/>, reversible and
    /// not paused (G6, V5).
    /// </summary>
    public Silence Silence { get; init; }

    /// <summary>The last day on which it holds; null when no end is known (V3).</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Grants that fail on one fact alone.</summary>
    public ImmutableArray<NearMiss> NearMisses { get; init; } = [];

    /// <summary>The facts that can still change it, in file order (V4).</summary>
    public ImmutableArray<Fact> Missing { get; init; } = [];

    /// <summary>What to ask next; null when nothing can change it (V4).</summary>
    public Fact? Next { get; init; }

    /// <summary>Sentences that must stay untouched for it to hold: the agreement's and the area's (G7).</summary>
    public ImmutableArray<string> Boundaries { get; init; } = [];

    /// <summary>Further lines.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];
}
