using System.Collections.Immutable;
using System.Globalization;

namespace Remit.Rules.Engine;

/// <summary>Merges bands that are the same into rows, and cuts the main number where any row changes.</summary>
/// <param name="day">The kind.</param>
/// <param name="main">The main number; null for none.</param>
/// <param name="leftOut">Cases that the map is not about.</param>
internal sealed class RoomRows(KindOnDay day, Axis? main, ImmutableArray<Region> leftOut)
{
    /// <summary>Where the stretches begin, as segments of the main number.</summary>
    private ImmutableArray<int> starts = [0];

    /// <summary>The stretches, once the rows are made.</summary>
    public ImmutableArray<RoomStretch> Stretches =>
        [.. starts.Select((_, place) => StretchOf(SegmentsOf(place, count: 1)))];

    /// <summary>The rows: those of most combinations first, among equals in the order of the file.</summary>
    public ImmutableArray<RoomRow> Of(ImmutableArray<Band> bands)
    {
        var occurring = bands.Where(band => band.CanOccur).ToArray();
        starts = StartsOf(occurring);
        ImmutableArray<Region> free = [.. leftOut, .. bands.Where(band => !band.CanOccur).Select(band => band.Region)];
        return
        [
            .. Grouped(occurring)
                .OrderByDescending(same => same.Sum(band => CombinationsIn(band.Region)))
                .ThenBy(
                    same => same.Select(band => PlaceInFile(band.Region)).Order(StringComparer.Ordinal).First(),
                    StringComparer.Ordinal
                )
                .Select(same => new RoomRow(CasesOf(same, free), SegmentsOf(same[0]))),
        ];
    }

    private static List<List<Band>> Grouped(IEnumerable<Band> bands)
    {
        var groups = new List<List<Band>>();
        foreach (var band in bands)
        {
            if (groups.Find(same => same[0].HasLevelsOf(band)) is { } found)
            {
                found.Add(band);
            }
            else
            {
                groups.Add([band]);
            }
        }

        return groups;
    }

    private ImmutableArray<int> StartsOf(Band[] bands) =>
        main is null
            ? [0]
            :
            [
                0,
                .. Enumerable
                    .Range(1, main.SegmentCount - 1)
                    .Where(segment =>
                        main.IsNotApplicable(segment)
                        || Array.Exists(bands, band => band.Levels[segment] != band.Levels[segment - 1])
                    ),
            ];

    /// <summary>Regions that together hold the combinations of some bands, grown over what is free to lie anywhere.</summary>
    private ImmutableArray<CaseBox> CasesOf(List<Band> same, ImmutableArray<Region> free)
    {
        ImmutableArray<Region> allowed = [.. same.Select(band => band.Region), .. free];
        var grown = new List<Region>();
        foreach (var band in same.Where(band => !band.Region.IsCoveredBy(grown)))
        {
            grown.Add(Grow(band.Region, allowed));
        }

        return
        [
            .. Fewest(grown, same)
                .Select(region => (Box: day.Words.BoxOf(region), Place: PlaceInFile(region)))
                .OrderBy(one => one.Box.When.Length)
                .ThenBy(one => one.Place, StringComparer.Ordinal)
                .Select(one => one.Box),
        ];
    }

    private Region Grow(Region region, ImmutableArray<Region> allowed)
    {
        for (var axis = 0; axis < region.Count; axis++)
        {
            var at = axis;
            var none = Bits.None(day.Grid.Table.Axes[axis].SegmentCount);
            region = day
                .Grid.Whole[axis]
                .Without(region[axis])
                .Rows()
                .Where(segment => region.With(at, none.With(segment)).IsCoveredBy(allowed))
                .ToArray()
                .Aggregate(region, (grown, segment) => grown.With(at, grown[at].With(segment)));
        }

        return region;
    }

    private static List<Region> Fewest(List<Region> grown, List<Band> needed)
    {
        var kept = grown;
        foreach (var one in grown)
        {
            var others = kept.Where(other => !ReferenceEquals(other, one)).ToList();
            kept = needed.TrueForAll(band => band.Region.IsCoveredBy(others)) ? others : kept;
        }

        return kept;
    }

    private ImmutableArray<RoomSegment> SegmentsOf(Band band)
    {
        var segments = ImmutableArray.CreateBuilder<RoomSegment>();
        for (var place = 0; place < starts.Length; )
        {
            var level = band.Levels[starts[place]];
            var count = 1;
            while (place + count < starts.Length && Continues(starts[place + count]) && Has(place + count, level))
            {
                count++;
            }

            segments.Add(new RoomSegment(StretchOf(SegmentsOf(place, count)), level, place, count));
            place += count;
        }

        return segments.ToImmutable();

        bool Has(int at, Level? level) => band.Levels[starts[at]] == level;
    }

    private bool Continues(int segment) => main?.IsNotApplicable(segment) == false;

    private Range SegmentsOf(int place, int count) =>
        new(starts[place], place + count < starts.Length ? starts[place + count] : main?.SegmentCount ?? 1);

    private RoomStretch StretchOf(Range segments)
    {
        if (main is null || main.IsNotApplicable(segments.Start.Value))
        {
            return new RoomStretch(null, IsNotApplicable: main is not null);
        }

        ImmutableArray<int> own =
        [
            .. Enumerable.Range(segments.Start.Value, segments.End.Value - segments.Start.Value),
        ];
        var isAll = own[0] == 0 && (own.Length == main.SegmentCount || main.IsNotApplicable(own.Length));
        return new RoomStretch(isAll ? null : main.ConditionOf(own).Ranges[0], IsNotApplicable: false);
    }

    private static double CombinationsIn(Region region) =>
        Enumerable.Range(0, region.Count).Aggregate(1.0, (all, axis) => all * region[axis].Rows().Count());

    private static string PlaceInFile(Region region) =>
        string.Concat(
            Enumerable
                .Range(0, region.Count)
                .Select(axis => region[axis].Rows().First().ToString("D4", CultureInfo.InvariantCulture))
        );
}
