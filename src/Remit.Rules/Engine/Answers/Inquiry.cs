using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>One question against one kind of decision: the table with its limits, what is known, and what follows.</summary>
internal sealed class Inquiry
{
    private readonly Circumstances circumstances;
    private readonly RankedSide side;
    private readonly long[] known;
    private readonly ulong[] alive;
    private readonly Lazy<Diagram> diagram;

    private Inquiry(Agreement agreement, DecisionKind kind, Question question, Places places)
    {
        (Agreement, Kind, Question, Places) = (agreement, kind, question, places);
        circumstances = new Circumstances(agreement, kind, question, places);
        Ranking = new Ranking(Table.Rows, IsReversible, circumstances.Ceiling);
        side = circumstances.Side(IsReversible);
        known = PlacesOf(places);
        alive = side.Alive(side.Day.Standing, known);
        Alive = side.Table.Rows.RowsOf(alive);
        diagram = new Lazy<Diagram>(() => new Diagram(side, alive, known));
    }

    public Agreement Agreement { get; }

    public DecisionKind Kind { get; }

    public Question Question { get; }

    public Places Places { get; }

    public Table Table => circumstances.Table;

    public LimitReading Limits => circumstances.Limits;

    public Ranking Ranking { get; }

    public bool IsPaused => circumstances.IsPaused;

    public bool IsReversible => string.Equals(Places[Fact.Reversible]?.Text, "yes", StringComparison.Ordinal);

    /// <summary>Rows that nothing known makes fail.</summary>
    public Bits Alive { get; }

    /// <summary>Rows that hold on what is known.</summary>
    public Bits Holding => Unknown.Aggregate(Alive, (bits, axis) => bits.And(axis.Undemanding));

    public ImmutableArray<Axis> Unknown => [.. Table.Axes.Where(axis => Places[axis.Fact.Key] is null)];

    public Diagram Diagram => diagram.Value;

    /// <summary>Whether a limit of the row cannot hold whatever the facts, such as a count that is used up.</summary>
    public bool IsUsedUp(int row) => circumstances.UsedUp.Has(row);

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

        var isUndoing = string.Equals(moved.Fact.Key, Fact.Reversible, StringComparison.Ordinal);
        var there = isUndoing ? circumstances.Side(segment == 0) : side;
        var others = PlacesOf(places);
        others[moved.Index] = KindTable.Unknown;
        var left = there.Alive(there.Day.Standing, others);
        foreach (ref readonly var lane in there.Table.Lanes)
        {
            if (lane.Fact == moved.Index)
            {
                there.Table.Keep(lane, segment, left);
            }
        }

        return Outlook(there, left);
    }

    /// <summary>The rows alive, and the levels possible, on another date, all else as given.</summary>
    public (Bits Alive, ImmutableArray<Level> Possible) On(DateOnly date) =>
        Outlook(side, side.Alive(side.Day.StandingOn(date), known));

    private (Bits Alive, ImmutableArray<Level> Possible) Outlook(RankedSide there, ulong[] left) =>
        (there.Table.Rows.RowsOf(left), new Diagram(there, left, known).Root.Levels.Ascending);

    private bool IsPart(Fact fact) =>
        Kind.Facts.Any(one => one.Derive?.Facts.Contains(fact.Key, StringComparer.Ordinal) ?? false);

    private long[] PlacesOf(Places places) =>
        [.. Table.Axes.Select(axis => places[axis.Fact.Key] is { } place ? axis.PositionOf(place) : KindTable.Unknown)];
}
