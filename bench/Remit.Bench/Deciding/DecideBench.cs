using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Remit.Bench.Goals;
using Remit.Documents;
using Remit.Rules;

namespace Remit.Bench.Deciding;

/// <summary>Questions with every fact known, over kinds of 12 clauses and 5 facts.</summary>
public class DecideBench
{
    private const int Cases = 4_096;

    private readonly (string Kind, Question Question)[] asked = new (string, Question)[Cases];
    private readonly (KindTable Table, int First)[] compiled = new (KindTable, int)[Cases];
    private readonly ulong[] misses = new ulong[1];
    private readonly (JsonQuestions Questions, byte[] Line)[] lines = new (JsonQuestions, byte[])[Cases];
    private readonly ArrayBufferWriter<byte> written = new();
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
        MakeLines(kinds);
    }

    [GlobalCleanup]
    public void Clear()
    {
        foreach (var (questions, _) in lines)
        {
            questions.Dispose();
        }
    }

    [Benchmark, Goal("decide, with reason and near misses", nanoseconds: 25, bytes: 0)]
    public ShortAnswer Decide()
    {
        var (table, first) = compiled[next++ & (Cases - 1)];
        return table.Decide(places.AsSpan(first, table.Facts.Length), misses);
    }

    [Benchmark, Goal("a line of JSON in, a line of JSON out", nanoseconds: 500, bytes: 0)]
    public int Json()
    {
        var (questions, line) = lines[next++ & (Cases - 1)];
        written.ResetWrittenCount();
        questions.Answer(line, written);
        return written.WrittenCount;
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

    private void MakeLines(DecisionKind[] kinds)
    {
        JsonQuestions[] questions =
        [
            .. kinds.Select(kind => new JsonQuestions(agreement, kind, new Question { AsOf = KindMaker.Day })),
        ];
        for (var i = 0; i < Cases; i++)
        {
            var facts = kinds[i % kinds.Length]
                .Facts.ToDictionary(
                    fact => fact.Key,
                    fact => Written(asked[i].Question.Facts[fact.Key]),
                    StringComparer.Ordinal
                );
            lines[i] = (questions[i % questions.Length], JsonSerializer.SerializeToUtf8Bytes(facts));
        }
    }

    private static object Written(FactValue value) =>
        value switch
        {
            FactValue.YesNo { IsYes: var yes } => yes,
            FactValue.Number { Amount: var number } => number,
            _ => FactValueText.Write(value),
        };
}
