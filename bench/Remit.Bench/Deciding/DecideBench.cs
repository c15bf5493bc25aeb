using BenchmarkDotNet.Attributes;
using Remit.Bench.Goals;
using Remit.Rules;

namespace Remit.Bench.Deciding;

/// <summary>Questions with every fact known, over kinds of 12 clauses and 5 facts.</summary>
public class DecideBench
{
    private const int Cases = 4_096;

    private readonly (string Kind, Question Question)[] asked = new (string, Question)[Cases];
    private readonly (KindTable Table, int First)[] compiled = new (KindTable, int)[Cases];
    private readonly ulong[] misses = new ulong[1];
    private long[] places = [];
    private Agreement agreement = KindMaker.AgreementOf([]);
    private int next;

    [Params(12, 1_008, 10_008)]
    public int Clauses { get; set; }

    [GlobalSetup]
    public void Make()
    {
        var maker = new KindMaker(seed: 4);
        agreement = KindMaker.AgreementOf([
            .. Enumerable.Range(0, Clauses / 12).Select(index => maker.Kind("kind-" + index, clauses: 12, facts: 5)),
        ]);
        DecisionKind[] kinds = [.. agreement.Decisions];
        for (var i = 0; i < Cases; i++)
        {
            var kind = kinds[i % kinds.Length];
            asked[i] = (kind.Name, maker.Question(kind, unknown: 0));
        }

        MakeTables(kinds);
    }

    [Benchmark, Goal("decide, with reason and near misses", nanoseconds: 25, bytes: 0)]
    public ShortAnswer Decide()
    {
        var (table, first) = compiled[next++ & (Cases - 1)];
        return table.Decide(places.AsSpan(first, table.Facts.Length), misses);
    }

    [Benchmark, Goal("the whole answer in words")]
    public Answer Answer()
    {
        var (kind, question) = asked[next++ & (Cases - 1)];
        return agreement.Answer(kind, question).Value;
    }

    private void MakeTables(DecisionKind[] kinds)
    {
        KindTable[] tables =
        [
            .. kinds.Select(kind => KindTable.Of(agreement, kind, new Question { AsOf = KindMaker.Day }).Value),
        ];
        var all = new List<long>();
        for (var i = 0; i < Cases; i++)
        {
            compiled[i] = (tables[i % tables.Length], all.Count);
            all.AddRange(tables[i % tables.Length].PlacesOf(asked[i].Question.Facts).Value);
        }

        places = [.. all];
    }
}
