using System.Collections.Immutable;
using Remit.Rules.Tests.Analysis;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Rooms;

/// <summary>The room map of a world, read one case at a time.</summary>
internal static class RoomWorlds
{
    /// <summary>Every random world in which any case can occur, with its map.</summary>
    public static void ForEach(Action<World, RoomMap> check, int share = 1) =>
        AnalysisWorlds.ForEach(
            world =>
            {
                var map = world.Agreement.MapRoom(world.Kind, World.Today);
                Assert.Equal(new AnalysisOracle(world).Cases.IsEmpty, map is null);
                if (map is not null)
                {
                    check(world, map);
                }
            },
            share
        );

    /// <summary>Every row, drawn or not.</summary>
    public static ImmutableArray<RoomRow> All(this RoomMap map) => map.Rows.AddRange(map.Rest);

    /// <summary>Of a row, the level in each stretch of the map.</summary>
    public static ImmutableArray<Level?> Levels(this RoomRow row) =>
        [.. row.Segments.SelectMany(segment => Enumerable.Repeat(segment.Level, segment.Count))];

    /// <summary>Whether the map is about what can be undone, what cannot, or both.</summary>
    public static ImmutableArray<bool> Undoings(this RoomMap map) =>
        map.Kind.Reversible switch
        {
            Reversibility.No => [false],
            Reversibility.Partly => [true, false],
            _ => [true],
        };

    public static bool Holds(
        this RoomRow row,
        RoomMap map,
        ImmutableDictionary<string, FactValue> facts,
        bool isUndoable
    )
    {
        var all = facts.Add(Fact.Reversible, isUndoable ? FactValue.Yes : FactValue.No);
        return row.Cases.Any(box =>
            box.When.All(condition => all[condition.Fact].Meets(condition, map.Kind.FindFact(condition.Fact)!))
        );
    }

    /// <summary>Of a case, the main number; null where it does not apply.</summary>
    public static decimal? ValueOf(this RoomMap map, ImmutableDictionary<string, FactValue> facts) =>
        map.Main is not { } main ? 0
        : facts[main.Key] is FactValue.NotApplicable ? null
        : Plain.Number(facts[main.Key]);

    /// <summary>At how many places along a fact the level changes, all else standing still, by trying every case.</summary>
    public static int ChangesAlong(this World world, WorldFact fact)
    {
        var oracle = new AnalysisOracle(world);
        var values = fact.Values.Where(value => value is not FactValue.NotApplicable).OrderBy(Plain.Number).ToArray();
        var occurring = oracle
            .Cases.SelectMany(facts => UndoingsOf(world).Select(isUndoable => (facts, isUndoable)))
            .ToDictionary(
                one => Named(one.facts, one.isUndoable),
                one => oracle.LevelBy(one.facts, one.isUndoable, world.Grants, world.Caps)
            );
        return values
            .Zip(values.Skip(1))
            .Count(pair =>
                oracle.Cases.Any(facts =>
                    UndoingsOf(world)
                        .Any(isUndoable =>
                            occurring.TryGetValue(
                                Named(facts.SetItem(fact.Fact.Key, pair.First), isUndoable),
                                out var low
                            )
                            && occurring.TryGetValue(
                                Named(facts.SetItem(fact.Fact.Key, pair.Second), isUndoable),
                                out var high
                            )
                            && low != high
                        )
                )
            );
    }

    private static ImmutableArray<bool> UndoingsOf(World world) =>
        world.Kind.Reversible switch
        {
            Reversibility.No => [false],
            Reversibility.Partly => [true, false],
            _ => [true],
        };

    private static string Named(ImmutableDictionary<string, FactValue> facts, bool isUndoable) =>
        $"{isUndoable} "
        + string.Join(
            '|',
            facts.OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact => $"{fact.Key}={fact.Value}")
        );
}
