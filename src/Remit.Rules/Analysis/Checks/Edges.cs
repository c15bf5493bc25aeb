namespace Remit.Rules.Engine;

/// <summary>
/// Values at which the ranges of two neighbouring grants meet wrongly on one date (A2): both take the one value at which
/// they meet and say something different of it, or neither takes the one value between them and there it is less than on
/// both sides. A value that nothing covers is a gap (A1) and no edge.
/// </summary>
internal sealed class Edges(KindOnDay day, CancellationToken stop)
{
    private readonly Bits grants = day.Standing(clause => clause is Grant);

    private CellGrid Grid => day.Grid;

    /// <summary>Whether not everything could be looked at.</summary>
    public bool IsIncomplete { get; private set; }

    public IEnumerable<Finding> Findings() =>
        Grid
            .Table.Axes.Where(axis => axis.Fact.IsOrdered)
            .SelectMany(axis => Enumerable.Range(1, Math.Max(0, axis.SegmentCount - 2)).SelectMany(at => At(axis, at)))
            .DistinctBy(finding => finding.Id, StringComparer.Ordinal);

    private IEnumerable<Finding> At(Axis axis, int segment)
    {
        if (axis.OnlyValueIn(segment) is not { } value || axis.IsNotApplicable(segment + 1))
        {
            return [];
        }

        var (before, here, after) = (axis.Alive(segment - 1), axis.Alive(segment), axis.Alive(segment + 1));
        var (ending, beginning) = (before.Without(after).And(grants), after.Without(before).And(grants));
        return Pairs(ending.And(here), beginning.And(here))
            .Select(pair => new Meeting(pair.One, pair.Other, axis, segment, value))
            .Select(Twice)
            .Concat(
                Pairs(ending.Without(here), beginning.Without(here))
                    .Select(pair => new Meeting(pair.One, pair.Other, axis, segment, value))
                    .Select(LeftOut)
            )
            .OfType<Finding>();
    }

    private static IEnumerable<(int One, int Other)> Pairs(Bits some, Bits others) =>
        some.Rows().SelectMany(one => others.Rows().Select(other => (one, other)));

    private Finding? Twice(Meeting at)
    {
        var (one, other) = (GrantOf(at.Below), GrantOf(at.Above));
        if (one == other || SayTheSame(one, other) || Where(at) is not { } region)
        {
            return null;
        }

        return Search(region, Bits.None(Grid.Table.Rows.Length), _ => Judgement.Everywhere) is { } witness
            ? Found(
                FindingCode.EdgeTwice,
                at,
                $"is taken by both {one.Id} and {other.Id}, which say different things.",
                witness
            )
            : null;
    }

    private Finding? LeftOut(Meeting at)
    {
        var (one, other) = (GrantOf(at.Below), GrantOf(at.Above));
        if (one == other || Where(at) is not { } region)
        {
            return null;
        }

        var rows = day.AllStanding;
        foreach (var ranking in day.Rankings)
        {
            var level = (Level)
                Math.Min((int)one.LevelWhen(ranking.Reversible), (int)other.LevelWhen(ranking.Reversible));
            if (
                day.Grid.WhereUndoing(region, ranking.Reversible) is { } start
                && Search(start, rows, left => new CellLevels(ranking, left).StaysBelow(level)) is { } witness
            )
            {
                return Found(
                    FindingCode.EdgeLeftOut,
                    at,
                    $"lies between {one.Id} and {other.Id}, and neither takes it.",
                    witness
                );
            }
        }

        return null;
    }

    /// <summary>The cases with the value in which both grants hold on all other facts; null when there are none.</summary>
    private Region? Where(Meeting at)
    {
        var axis = at.Axis.Index;
        var only = Bits.None(at.Axis.SegmentCount).With(at.Segment);
        var below = Grid.Inside(at.Below, Grid.Whole)?.With(axis, only);
        var above = Grid.Inside(at.Above, Grid.Whole)?.With(axis, only);
        return above is null ? null : below?.And(above);
    }

    private Witness? Search(Region region, Bits rows, CellJudge judge)
    {
        var search = new CellSearch(Grid, judge, stop);
        var isSeen = false;
        foreach (var found in search.Find(region, rows))
        {
            isSeen = true;
            if (day.WitnessIn(found) is { } witness)
            {
                return witness;
            }
        }

        IsIncomplete |= isSeen || search.IsStopped;
        return null;
    }

    private Grant GrantOf(int row) => (Grant)Grid.Table.Rows[row].Clause!;

    private static bool SayTheSame(Grant one, Grant other) =>
        one.Level == other.Level
        && one.Tell == other.Tell
        && one.Advice.SequenceEqual(other.Advice, StringComparer.Ordinal)
        && one.GoFrom?.Needed == other.GoFrom?.Needed
        && (one.GoFrom?.Names ?? []).SequenceEqual(other.GoFrom?.Names ?? [], StringComparer.Ordinal);

    private Finding Found(FindingCode code, Meeting at, string what, Witness witness)
    {
        var fact = at.Axis.Fact;
        return new Finding
        {
            Code = code,
            Kind = day.Kind.Name,
            Clauses = [GrantOf(at.Below).Id, GrantOf(at.Above).Id],
            Facts = [fact.Key],
            Cases = [day.Words.BoxOf(Grid.Whole.With(at.Axis.Index, Bits.None(at.Axis.SegmentCount).With(at.Segment)))],
            Repair = code == FindingCode.EdgeTwice ? Narrowing(at) : null,
            Sentence = $"{day.Kind.Name}: {fact.Key} exactly {Figures.Of(fact, at.Value)} {what}",
            Witness = witness,
        };
    }

    /// <summary>Leaves the value to the one that gives less.</summary>
    private Repair.Replace Narrowing(Meeting at)
    {
        var row = GrantOf(at.Below).Level > GrantOf(at.Above).Level ? at.Below : at.Above;
        var rest = Grid.TakenOf(row, at.Axis.Index).Without(at.Segment);
        var narrower = day.Words.ConditionOf(at.Axis.Index, rest);
        return new Repair.Replace(
            GrantOf(row).With(narrower),
            $"let {GrantOf(row).Id} say {day.Words.Say(at.Axis.Index, rest)}"
        );
    }

    /// <summary>A value of a fact, and the rows that end and begin there.</summary>
    private sealed record Meeting(int Below, int Above, Axis Axis, int Segment, decimal Value);
}
