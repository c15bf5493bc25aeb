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
        Limits = new LimitReading(kind, question, places, kind.TableIn(agreement));
        (Table, var used) = Limits.Apply();
        usedUp = used.Aggregate(Bits.None(Table.Rows.Length), (bits, row) => bits.With(row));
        IsPaused = question.Pause?.Covers(kind.Name) == true;
        Ranking = new Ranking(Table.Rows, IsReversible, IsPaused ? Level.AskFirst : Level.Decide);
        Alive = AliveOn(question.AsOf, Segments(places));
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

    /// <summary>Rows that stand on the date and are not used up, whatever is known.</summary>
    public Bits OnItsDate => AliveOn(Question.AsOf, new int?[Table.Axes.Length]);

    /// <summary>Rows that hold on what is known.</summary>
    public Bits Holding => Unknown.Aggregate(Alive, (bits, axis) => bits.And(axis.Undemanding));

    public ImmutableArray<Axis> Unknown => [.. Table.Axes.Where(axis => Places[axis.Fact.Key] is null)];

    public Diagram Diagram => diagram.Value;

    /// <summary>Whether a limit of the row cannot hold whatever the facts, such as a count that is used up.</summary>
    public bool IsUsedUp(int row) => usedUp.Has(row);

    public static Result<Inquiry> Of(Agreement agreement, DecisionKind kind, Question question)
    {
        var placed = Places.Of(agreement, kind, question.Facts);
        var check = new QuestionCheck(kind, question);
        ImmutableArray<Problem> problems =
        [
            .. placed.Problems,
            .. check.Tally(placed.IsOk ? placed.Value : null),
            .. check.Totals(),
        ];
        return problems.IsEmpty
            ? new Inquiry(agreement, kind, question, placed.Value)
            : Result<Inquiry>.Refuse(problems);
    }

    /// <summary>
    /// The rows alive, and the levels possible, if a known fact lay in another segment, all else as given; what is
    /// computed from it moves along (F7). Nothing is possible where that cannot be.
    /// </summary>
    public (Bits Alive, ImmutableArray<Level> Possible) With(Axis moved, int segment)
    {
        var places = IsPart(moved.Fact)
            ? Places.With(Kind, moved.Fact, moved.PlaceIn(segment, Places[moved.Fact.Key]!.Value))
            : Places;
        if (places is null)
        {
            return (Bits.None(Table.Rows.Length), []);
        }

        var segments = Segments(places);
        segments[moved.Index] = segment;
        var isUndoing = string.Equals(moved.Fact.Key, Fact.Reversible, StringComparison.Ordinal);
        var ranking = isUndoing ? new Ranking(Table.Rows, segment == 0, Ranking.Ceiling) : Ranking;
        var alive = AliveOn(Question.AsOf, segments);
        return (alive, PossibleFor(ranking, alive));
    }

    /// <summary>The rows alive, and the levels possible, on another date, all else as given.</summary>
    public (Bits Alive, ImmutableArray<Level> Possible) On(DateOnly date)
    {
        var alive = AliveOn(date, Segments(Places));
        return (alive, PossibleFor(Ranking, alive));
    }

    private ImmutableArray<Level> PossibleFor(Ranking ranking, Bits alive) =>
        new Diagram(ranking, Unknown, alive, Table.Rows.Length).Root.Levels.Ascending;

    private bool IsPart(Fact fact) =>
        Kind.Facts.Any(one => one.Derive?.Facts.Contains(fact.Key, StringComparer.Ordinal) ?? false);

    private int?[] Segments(Places places) =>
        [.. Table.Axes.Select(axis => places[axis.Fact.Key] is { } place ? axis.Locate(place) : (int?)null)];

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
