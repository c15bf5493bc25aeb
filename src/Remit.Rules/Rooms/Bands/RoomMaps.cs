using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>Makes the room map of a kind on a day (A7): chooses the main number, and merges what has the same band.</summary>
internal sealed class RoomMaps(KindOnDay day, CancellationToken stop)
{
    private bool isStopped;

    /// <summary>Whether what can be undone and what cannot are both in the map, or there is only one of them.</summary>
    private bool HoldsAll =>
        day.Kind.Reversible != Reversibility.Yes
        || day.Grid.Alive.Rows()
            .SelectMany(row => day.Grid.Table.Rows[row].Conditions)
            .Any(condition => string.Equals(condition.Fact, Fact.Reversible, StringComparison.Ordinal));

    public RoomMap? Map()
    {
        ImmutableArray<Ranking> within = HoldsAll ? day.Rankings : [day.Rankings[0]];
        var (main, bands) = Chosen(within);
        var leftOut = BandsOver(main, [.. day.Rankings.Except(within)]);
        var rows = new RoomRows(day, main, [.. leftOut.Select(band => band.Region)]);
        var shown = rows.Of(bands);
        if (isStopped || shown.IsEmpty)
        {
            return null;
        }

        return new RoomMap
        {
            Kind = day.Kind,
            Main = main?.Fact,
            Stretches = rows.Stretches,
            Rows = [.. shown.Take(RoomMap.MostRows)],
            Rest = [.. shown.Skip(RoomMap.MostRows)],
            LeavesOutFinal = leftOut.Any(final => Differs(final, bands)),
        };
    }

    private (Axis? Main, ImmutableArray<Band> Bands) Chosen(ImmutableArray<Ranking> within)
    {
        var best = day
            .Grid.Table.Axes.Where(axis => axis.Fact is { IsOrdered: true, Derive: null })
            .Select(axis => (Axis: axis, Bands: BandsOver(axis, within)))
            .Select(one => (one.Axis, one.Bands, Changes: ChangesIn(one.Axis, one.Bands)))
            .Where(one => one.Changes > 0)
            .OrderByDescending(one => one.Axis.Fact.Kind == FactKind.Money)
            .ThenByDescending(one => one.Changes)
            .FirstOrDefault();
        return best.Axis is null ? (null, BandsOver(null, within)) : (best.Axis, best.Bands);
    }

    private ImmutableArray<Band> BandsOver(Axis? axis, ImmutableArray<Ranking> rankings)
    {
        var search = new BandSearch(day, axis, stop);
        ImmutableArray<Band> bands = [.. rankings.SelectMany(ranking => search.Find(ranking))];
        isStopped |= search.IsStopped;
        return bands;
    }

    /// <summary>At how many values the level changes in some case, all else standing still.</summary>
    private static int ChangesIn(Axis axis, ImmutableArray<Band> bands) =>
        Enumerable
            .Range(1, axis.SegmentCount - 1)
            .Where(segment => !axis.IsNotApplicable(segment))
            .Count(segment =>
                bands.Any(band =>
                    (band.Levels[segment - 1], band.Levels[segment]) is ({ } before, { } after) && before != after
                )
            );

    private bool Differs(Band final, ImmutableArray<Band> others)
    {
        var undoing = day.Grid.Table.Axes[^1].Index;
        return others.Any(other =>
            !other.HasLevelsOf(final) && final.Region.With(undoing, other.Region[undoing]).And(other.Region) is not null
        );
    }
}
