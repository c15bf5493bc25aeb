using Remit.Bench.Deciding;
using Remit.Rules;

namespace Remit.Bench.Peers;

/// <summary>The kind of 12 clauses and 5 facts, and the cases of it, that all engines are asked.</summary>
internal sealed class PeerWorld
{
    private const int Cases = 256;

    public PeerWorld()
    {
        var maker = new KindMaker(seed: 6);
        Kind = maker.Kind("kind", clauses: 12, facts: 5);
        Clauses = new PeerClauses(Kind);
        Table = KindTable.Of(KindMaker.AgreementOf([Kind]), Kind, new Question { AsOf = KindMaker.Day }).Value;
        Questions = [.. Enumerable.Range(0, Cases).Select(_ => maker.Question(Kind, unknown: 0))];
        Places = [.. Questions.Select(question => Table.PlacesOf(question.Facts).Value.ToArray())];
        Facts = [.. Questions.Select(question => PeerCase.Of(Kind, question))];
    }

    public DecisionKind Kind { get; }

    public PeerClauses Clauses { get; }

    public KindTable Table { get; }

    public Question[] Questions { get; }

    public long[][] Places { get; }

    public PeerCase[] Facts { get; }
}
