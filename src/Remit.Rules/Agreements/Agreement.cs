using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>What two people agreed, whole: the meaning of one document.</summary>
public sealed class Agreement
{
    /// <summary>How long an answer may take when nothing is said: 8 working hours.</summary>
    public static Span DefaultAnswerWithin { get; } = new(8, SpanUnit.WorkingHours);

    /// <summary>Who decides more.</summary>
    public required string Contributor { get; init; }

    /// <summary>Who gives the room.</summary>
    public required string Lead { get; init; }

    /// <summary>When it stands.</summary>
    public required InForce InForce { get; init; }

    /// <summary>Everybody else named in it.</summary>
    public ImmutableArray<OtherPerson> Others { get; init; } = [];

    /// <summary>The name of everybody in it, each once: the two, the cover and the others.</summary>
    public IEnumerable<string> Names =>
        new[] { Contributor, Lead, Cover }
            .OfType<string>()
            .Concat(Others.Select(other => other.Name))
            .Distinct(StringComparer.Ordinal);

    /// <summary>The currency of money facts that name none.</summary>
    public Currency? Currency { get; init; }

    /// <summary>The only conversions there are (F3).</summary>
    public ImmutableArray<ExchangeRate> Rates { get; init; } = [];

    /// <summary>How often the two look back; null when it was not said.</summary>
    public Rhythm? CheckIn { get; init; }

    /// <summary>The day of the weekly note; null when there is none.</summary>
    public DayOfWeek? Note { get; init; }

    /// <summary>How long an answer may take unless a kind says otherwise.</summary>
    public Span AnswerWithin { get; init; } = DefaultAnswerWithin;

    /// <summary>What silence means unless a kind says otherwise.</summary>
    public Silence Silence { get; init; }

    /// <summary>Who answers while the lead is away.</summary>
    public string? Cover { get; init; }

    /// <summary>Why, in their words.</summary>
    public Frame? Frame { get; init; }

    /// <summary>What must never happen (G7).</summary>
    public ImmutableArray<string> Boundaries { get; init; } = [];

    /// <summary>How more room is looked at.</summary>
    public Growth? Growth { get; init; }

    /// <summary>Its areas, in file order.</summary>
    public ImmutableArray<Area> Areas { get; init; } = [];

    /// <summary>Every kind of decision, in file order.</summary>
    public IEnumerable<DecisionKind> Decisions => Areas.SelectMany(area => area.Decisions);

    /// <summary>The kind with a name; null when there is none.</summary>
    /// <param name="name">The name.</param>
    public DecisionKind? FindDecision(string name)
    {
        foreach (var area in Areas)
        {
            foreach (var kind in area.Decisions)
            {
                if (string.Equals(kind.Name, name, StringComparison.Ordinal))
                {
                    return kind;
                }
            }
        }

        return null;
    }

    /// <summary>Who decides what is not the contributor's in a kind: its decider, else the lead.</summary>
    /// <param name="kind">The kind; null for what no kind covers.</param>
    public string DeciderOf(DecisionKind? kind) => kind?.Decider ?? Lead;

    /// <summary>How long an answer may take in a kind.</summary>
    /// <param name="kind">The kind; null for what no kind covers.</param>
    public Span AnswerWithinOf(DecisionKind? kind) => kind?.AnswerWithin ?? AnswerWithin;

    /// <summary>What silence means in a kind.</summary>
    /// <param name="kind">The kind; null for what no kind covers.</param>
    public Silence SilenceOf(DecisionKind? kind) => kind?.OnSilence ?? Silence;

    /// <summary>The same with other areas.</summary>
    /// <param name="areas">The areas, in their order.</param>
    public Agreement With(ImmutableArray<Area> areas) => Copy(areas, Silence);

    /// <summary>The same with another meaning of silence.</summary>
    /// <param name="silence">What silence means where a kind does not say it.</param>
    public Agreement With(Silence silence) => Copy(Areas, silence);

    private Agreement Copy(ImmutableArray<Area> areas, Silence silence) =>
        new()
        {
            Contributor = Contributor,
            Lead = Lead,
            InForce = InForce,
            Others = Others,
            Currency = Currency,
            Rates = Rates,
            CheckIn = CheckIn,
            Note = Note,
            AnswerWithin = AnswerWithin,
            Silence = silence,
            Cover = Cover,
            Frame = Frame,
            Boundaries = Boundaries,
            Growth = Growth,
            Areas = areas,
        };
}
