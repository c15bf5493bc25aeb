using BenchmarkDotNet.Attributes;
using Remit.Bench.Goals;
using Remit.Rules;

namespace Remit.Bench.Deciding;

/// <summary>Questions with every fact known, over kinds of 12 clauses and 5 facts.</summary>
public class DecideBench
{
    private const int Cases = 4_096;

    private readonly (string Kind, Question Question)[] asked = new (string, Question)[Cases];
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
    }

    [Benchmark, Goal("the whole answer in words")]
    public Answer Answer()
    {
        var (kind, question) = asked[next++ & (Cases - 1)];
        return agreement.Answer(kind, question).Value;
    }
}
