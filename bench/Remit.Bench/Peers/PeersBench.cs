using BenchmarkDotNet.Attributes;
using Remit.Bench.Goals;
using Remit.Rules;

namespace Remit.Bench.Peers;

/// <summary>
/// The same 256 cases of one kind of 12 clauses and 5 facts, by three engines in one process. Ours gives level, reason and
/// near misses, the others the level alone. Before anything is timed, all must give the same levels.
/// </summary>
public class PeersBench
{
    public const string OursIs = "ours: level, reason and near misses";

    private readonly PeerWorld world = new();
    private readonly ulong[] misses = new ulong[1];
    private MicrosoftPeer? microsoft;
    private NRulesPeer? nrules;
    private int next;

    [GlobalSetup]
    public async Task MakeAsync()
    {
        microsoft = new MicrosoftPeer(world.Clauses);
        nrules = new NRulesPeer(world.Clauses);
        foreach (var (facts, places) in world.Facts.Zip(world.Places))
        {
            var ours = world.Table.Decide(places).Level;
            Same(ours, await microsoft.LevelOfAsync(facts), nrules.LevelOf(facts));
        }
    }

    [Benchmark(Baseline = true), Goal(OursIs)]
    public Level Ours() => world.Table.Decide(world.Places[Next()], misses).Level;

    [Benchmark, Goal("Microsoft RulesEngine: the level", timesBaseline: 75)]
    public Task<Level> MicrosoftRulesEngineAsync() => microsoft!.LevelOfAsync(world.Facts[Next()]);

    [Benchmark, Goal("NRules: the level", timesBaseline: 100)]
    public Level NRules() => nrules!.LevelOf(world.Facts[Next()]);

    private static void Same(Level ours, Level microsoft, Level nrules)
    {
        if (ours != microsoft || ours != nrules)
        {
            throw new InvalidOperationException($"Ours {ours}, RulesEngine {microsoft}, NRules {nrules}.");
        }
    }

    private int Next() => next++ & (world.Facts.Length - 1);
}
