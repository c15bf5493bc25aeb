using BenchmarkDotNet.Attributes;
using Remit.Bench.Goals;
using Remit.Rules;

namespace Remit.Bench.Deciding;

/// <summary>Questions with facts missing, over kinds of 50 clauses and 8 facts: which levels are possible, which facts matter.</summary>
public class MissingBench
{
    private const int Kinds = 16;
    private const int Cases = 256;

    private readonly (string Kind, Question Question)[] four = new (string, Question)[Cases];
    private readonly (string Kind, Question Question)[] six = new (string, Question)[Cases];
    private readonly (KindTable Table, long[] Places)[] fourPlaced = new (KindTable, long[])[Cases];
    private readonly (KindTable Table, long[] Places)[] sixPlaced = new (KindTable, long[])[Cases];
    private Agreement agreement = KindMaker.AgreementOf([]);
    private int next;

    [GlobalSetup]
    public void Make()
    {
        var maker = new KindMaker(seed: 5);
        DecisionKind[] kinds =
        [
            .. Enumerable.Range(0, Kinds).Select(index => maker.Kind("kind-" + index, clauses: 50, facts: 8)),
        ];
        agreement = KindMaker.AgreementOf([.. kinds]);
        KindTable[] tables =
        [
            .. kinds.Select(kind => KindTable.Of(agreement, kind, new Question { AsOf = KindMaker.Day }).Value),
        ];
        for (var i = 0; i < Cases; i++)
        {
            var kind = kinds[i % Kinds];
            four[i] = (kind.Name, maker.Question(kind, unknown: 4));
            six[i] = (kind.Name, maker.Question(kind, unknown: 6));
            fourPlaced[i] = Placed(tables[i % Kinds], four[i].Question);
            sixPlaced[i] = Placed(tables[i % Kinds], six[i].Question);
        }
    }

    [Benchmark, Goal("the whole answer in words, 4 facts unknown")]
    public Answer AnswerFour() => Ask(four);

    [Benchmark, Goal("the whole answer in words, 6 facts unknown")]
    public Answer AnswerSix() => Ask(six);

    [Benchmark, Goal("levels possible and facts that matter, 4 unknown", nanoseconds: 5_000)]
    public Prospect Four() => Foresee(fourPlaced);

    [Benchmark, Goal("levels possible and facts that matter, 6 unknown", nanoseconds: 60_000)]
    public Prospect Six() => Foresee(sixPlaced);

    private static (KindTable Table, long[] Places) Placed(KindTable table, Question question) =>
        (table, [.. table.PlacesOf(question.Facts).Value]);

    private Prospect Foresee((KindTable Table, long[] Places)[] cases)
    {
        var (table, places) = cases[next++ & (Cases - 1)];
        return table.Foresee(places);
    }

    private Answer Ask((string Kind, Question Question)[] cases)
    {
        var (kind, question) = cases[next++ & (Cases - 1)];
        return agreement.Answer(kind, question).Value;
    }
}
