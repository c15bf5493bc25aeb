using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>One question against one kind of decision: the table with its limits, what is known, and what follows.</summary>
internal sealed class Inquiry
{
    private readonly Bits usedUp;
    private readonly Lazy<Diagram> diagram;

    private Inquiry(Agreement agreement, DecisionKind kind, Question question, Places places)
    {
        (Agreement, Kind, Question, Places) = (agreement, kind, question, places);
        Limits = new LimitReading(kind, question, places);
        (Table, var used) = Limits.Apply();
        usedUp = used.Aggregate(Bits.None(Table.Rows.Length), (bits, row) => bits.With(row));
        IsPaused = question.Pause?.Covers(kind.Name) == true;
        Ranking = new Ranking(Table.Rows, IsReversible, IsPaused ? Level.AskFirst : Level.Decide);
        Alive = AliveOn(question.AsOf, Segments());
        diagram = new Lazy<Diagram>(() => new Diagram(Ranking, Unknown, Alive, Table.Rows.Length));
    }

    public Agreement Agreement { get; }

    public DecisionKind Kind { get; }

    public Question Question { get; }

    public Places Places { get; }

    public Table Table { get; }

    public LimitReading Limits { get; }

    public Ranking Ranking { get; }

    public bool IsPaused { get; }

    public bool IsReversible => string.Equals(Places[Fact.Reversible]?.Text, "yes", StringComparison.Ordinal);

    /// <summary>Rows that nothing known makes fail.</summary>
    public Bits Alive { get; }

    /// <summary>Rows that hold on what is known.</summary>
    public Bits Holding => Unknown.Aggregate(Alive, (bits, axis) => bits.And(axis.Undemanding));

    public ImmutableArray<Axis> Unknown => [.. Table.Axes.Where(axis => Places[axis.Fact.Key] is null)];

    public Diagram Diagram => diagram.Value;

    /// <summary>Whether a limit of the row cannot hold whatever the facts, such as a count that is used up.</summary>
    public bool IsUsedUp(int row) => usedUp.Has(row);

    public static Result<Inquiry> Of(Agreement agreement, DecisionKind kind, Question question) =>
        Places
            .Of(agreement, kind, question.Facts)
            .Then<Inquiry>(places => new Inquiry(agreement, kind, question, places));

    /// <summary>The rows alive, and the levels possible, if a known fact lay in another segment, all else as given.</summary>
    public (Bits Alive, ImmutableArray<Level> Possible) With(Axis moved, int segment)
    {
        var segments = Segments();
        segments[moved.Index] = segment;
        var isUndoing = string.Equals(moved.Fact.Key, Fact.Reversible, StringComparison.Ordinal);
        var ranking = isUndoing ? new Ranking(Table.Rows, segment == 0, Ranking.Ceiling) : Ranking;
        var alive = AliveOn(Question.AsOf, segments);
        return (alive, PossibleFor(ranking, alive));
    }

    /// <summary>The rows alive, and the levels possible, on another date, all else as given.</summary>
    public (Bits Alive, ImmutableArray<Level> Possible) On(DateOnly date)
    {
        var alive = AliveOn(date, Segments());
        return (alive, PossibleFor(Ranking, alive));
    }

    private ImmutableArray<Level> PossibleFor(Ranking ranking, Bits alive) =>
        new Diagram(ranking, Unknown, alive, Table.Rows.Length).Root.Levels.Ascending;

    private int?[] Segments() =>
        [.. Table.Axes.Select(axis => Places[axis.Fact.Key] is { } place ? axis.Locate(place) : (int?)null)];

    private Bits AliveOn(DateOnly date, int?[] segments)
    {
        var alive = Bits.All(Table.Rows.Length).Without(usedUp);
        for (var row = 0; row < Table.Rows.Length; row++)
        {
            if (Table.Rows[row].Clause?.StandsOn(date) == false)
            {
                alive = alive.Without(row);
            }
        }

        foreach (var axis in Table.Axes)
        {
            alive = segments[axis.Index] is { } segment ? alive.And(axis.Alive(segment)) : alive;
        }

        return alive;
    }
}
