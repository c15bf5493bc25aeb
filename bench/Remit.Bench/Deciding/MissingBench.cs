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
        for (var i = 0; i < Cases; i++)
        {
            var kind = kinds[i % Kinds];
            four[i] = (kind.Name, maker.Question(kind, unknown: 4));
            six[i] = (kind.Name, maker.Question(kind, unknown: 6));
        }
    }

    [Benchmark, Goal("the whole answer in words, 4 facts unknown")]
    public Answer AnswerFour() => Ask(four);

    [Benchmark, Goal("the whole answer in words, 6 facts unknown")]
    public Answer AnswerSix() => Ask(six);

    private Answer Ask((string Kind, Question Question)[] cases)
    {
        var (kind, question) = cases[next++ & (Cases - 1)];
        return agreement.Answer(kind, question).Value;
    }
}
