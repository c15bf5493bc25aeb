using BenchmarkDotNet.Attributes;
using Remit.Bench.Deciding;
using Remit.Bench.Goals;
using Remit.Rules;

namespace Remit.Bench.Peers;

/// <summary>
/// The same 256 cases of one kind of 12 clauses and 5 facts, by three engines in one process. Ours gives level, reason and
/// near misses, the others the level alone. Before anything is timed, all must give the same levels.
/// </summary>
public class PeersBench
{
    private const int Cases = 256;

    private readonly PeerCase[] cases = new PeerCase[Cases];
    private readonly long[][] places = new long[Cases][];
    private readonly ulong[] misses = new ulong[1];
    private KindTable? table;
    private MicrosoftPeer? microsoft;
    private NRulesPeer? nrules;
    private int next;

    [GlobalSetup]
    public async Task MakeAsync()
    {
        var maker = new KindMaker(seed: 6);
        var kind = maker.Kind("kind", clauses: 12, facts: 5);
        table = KindTable.Of(KindMaker.AgreementOf([kind]), kind, new Question { AsOf = KindMaker.Day }).Value;
        microsoft = new MicrosoftPeer(new PeerClauses(kind));
        nrules = new NRulesPeer(new PeerClauses(kind));
        for (var i = 0; i < Cases; i++)
        {
            var question = maker.Question(kind, unknown: 0);
            cases[i] = PeerCase.Of(kind, question);
            places[i] = [.. table.PlacesOf(question.Facts).Value];
            Same(table.Decide(places[i]).Level, await microsoft.LevelOfAsync(cases[i]), nrules.LevelOf(cases[i]));
        }
    }

    [Benchmark(Baseline = true), Goal("ours: level, reason and near misses")]
    public Level Ours() => table!.Decide(places[Next()], misses).Level;

    [Benchmark, Goal("Microsoft RulesEngine: the level", timesBaseline: 75)]
    public Task<Level> MicrosoftRulesEngineAsync() => microsoft!.LevelOfAsync(cases[Next()]);

    [Benchmark, Goal("NRules: the level", timesBaseline: 100)]
    public Level NRules() => nrules!.LevelOf(cases[Next()]);

    private static void Same(Level ours, Level microsoft, Level nrules)
    {
        if (ours != microsoft || ours != nrules)
        {
            throw new InvalidOperationException($"Ours {ours}, RulesEngine {microsoft}, NRules {nrules}.");
        }
    }

    private int Next() => next++ & (Cases - 1);
}
