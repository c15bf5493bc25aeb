using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// One case of a region as a question. Where something is computed, the case must come out in the region
/// by its own numbers: some are tried, and there may be none.
/// </summary>
internal sealed class Witnesses(Agreement agreement, DecisionKind kind, CellGrid grid, DateOnly day)
{
    // Relations between computed facts may need very many tries.
    private const int MostTries = 500;

    private readonly bool isComputed = kind.Facts.Any(fact => fact.Derive is not null);
    private int tries;

    /// <summary>A case of the region; null when none was found, which happens only where something is computed.</summary>
    public Question? CaseIn(Region region)
    {
        tries = 0;
        var question = new Question { AsOf = day };
        var undoing = grid.Table.Axes[^1];
        var canUndo = region[undoing.Index].Has(undoing.Locate(Place.YesNo(true)));
        question =
            canUndo || kind.Reversible == Reversibility.No ? question : question.With(Fact.Reversible, FactValue.No);
        return isComputed
            ? Complete(question, region, [.. kind.Facts.Where(fact => fact.Derive is null)])
            : question with
            {
                Facts = question.Facts.AddRange(kind.Facts.Select((fact, axis) => FirstIn(region, fact, axis))),
            };
    }

    private KeyValuePair<string, FactValue> FirstIn(Region region, Fact fact, int axis) =>
        new(fact.Key, grid.Table.Axes[axis].PlaceIn(region[axis].FirstRow, Place.NotApplicable).ValueOf(fact));

    private Question? Complete(Question question, Region region, ImmutableArray<Fact> open)
    {
        if (tries++ > MostTries || !Inquiry.Of(agreement, kind, question).TryGet(out var inquiry))
        {
            return null;
        }

        if (!LiesIn(inquiry, region))
        {
            return null;
        }

        return open.IsEmpty
            ? question
            : new Tries(inquiry, open[0])
                .Places.Where(place => Has(region, open[0], place))
                .Select(place => Complete(question.With(open[0].Key, place.ValueOf(open[0])), region, open[1..]))
                .FirstOrDefault(found => found is not null);
    }

    private bool LiesIn(Inquiry inquiry, Region region) =>
        kind
            .Facts.Where(fact => fact.Derive is not null)
            .All(fact => inquiry.Places[fact.Key] is not { } place || Has(region, fact, place));

    private bool Has(Region region, Fact fact, Place place)
    {
        var axis = AxisOf(fact);
        return region[axis.Index].Has(axis.Locate(place));
    }

    private Axis AxisOf(Fact fact) => grid.Table.Axes.First(axis => axis.Fact == fact);
}
