using System.Collections.Immutable;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Rooms;

/// <summary>A7 held against trying every case of random small agreements.</summary>
public sealed class A7Properties
{
    [Fact]
    public void A7_every_case_lies_in_one_row_and_its_segment_has_exactly_its_level() =>
        RoomWorlds.ForEach(
            (world, map) =>
            {
                var oracle = new AnalysisOracle(world);
                foreach (var facts in oracle.Cases)
                {
                    foreach (var isUndoable in map.Undoings())
                    {
                        var row = Assert.Single(map.All(), row => row.Holds(map, facts, isUndoable));
                        var segment = Assert.Single(
                            row.Segments,
                            segment => segment.Stretch.Contains(map.ValueOf(facts))
                        );
                        Assert.Equal(oracle.LevelBy(facts, isUndoable, world.Grants, world.Caps), segment.Level);
                    }
                }
            }
        );

    [Fact]
    public void A7_what_is_left_out_differs_exactly_when_the_map_says_so() =>
        RoomWorlds.ForEach(
            (world, map) =>
            {
                var oracle = new AnalysisOracle(world);
                var differs = oracle.Cases.Any(facts =>
                    oracle.LevelBy(facts, isUndoable: true, world.Grants, world.Caps)
                    != oracle.LevelBy(facts, isUndoable: false, world.Grants, world.Caps)
                );
                Assert.Equal(differs && world.Kind.Reversible == Reversibility.Yes, map.LeavesOutFinal);
            }
        );

    [Fact]
    public void A7_rows_and_neighbouring_segments_all_differ_and_lie_where_the_stretches_say() =>
        RoomWorlds.ForEach(
            (_, map) =>
            {
                var bands = map.All().Select(row => string.Join(',', row.Levels())).ToArray();
                Assert.Equal(bands.Distinct(StringComparer.Ordinal).Count(), bands.Length);
                Assert.True(map.Rest.IsEmpty || map.Rows.Length == RoomMap.MostRows);
                Assert.All(
                    map.All(),
                    row =>
                    {
                        Assert.Equal(map.Stretches.Length, row.Levels().Length);
                        Assert.All(
                            row.Segments.Zip(row.Segments.Skip(1)),
                            pair =>
                            {
                                Assert.Equal(pair.First.First + pair.First.Count, pair.Second.First);
                                Assert.True(
                                    pair.First.Level != pair.Second.Level || pair.Second.Stretch.IsNotApplicable,
                                    "Two neighbours say the same."
                                );
                            }
                        );
                    }
                );
            }
        );

    [Fact]
    public void A7_the_main_number_is_the_one_along_which_the_level_changes_most_an_amount_before_others() =>
        RoomWorlds.ForEach(
            (world, map) =>
            {
                var chosen = world
                    .Facts.Where(fact => fact.Fact.IsOrdered)
                    .Select(fact => (fact.Fact, Changes: world.ChangesAlong(fact)))
                    .Where(one => one.Changes > 0)
                    .OrderByDescending(one => one.Fact.Kind == FactKind.Money)
                    .ThenByDescending(one => one.Changes)
                    .Select(one => one.Fact)
                    .FirstOrDefault();
                Assert.Equal(chosen, map.Main);
            },
            share: 5
        );
}
