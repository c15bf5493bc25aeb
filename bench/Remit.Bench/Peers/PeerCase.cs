using Remit.Rules;

namespace Remit.Bench.Peers;

/// <summary>A case of a kind with five facts, as the other engines take it: a plain object. Collects what matched.</summary>
public sealed class PeerCase
{
    private readonly List<int> matches = [];

    public required decimal Amount { get; init; }

    public required string Customer { get; init; }

    public required int Count { get; init; }

    public required bool Stock { get; init; }

    public required int Notice { get; init; }

    public IReadOnlyList<int> Matches => matches;

    public static PeerCase Of(DecisionKind kind, Question question)
    {
        var values = kind.Facts.Select(fact => question.Facts[fact.Key]).ToArray();
        return new PeerCase
        {
            Amount = ((FactValue.Money)values[0]).Amount,
            Customer = ((FactValue.Choice)values[1]).Text,
            Count = (int)((FactValue.Number)values[2]).Amount,
            Stock = ((FactValue.YesNo)values[3]).IsYes,
            Notice = (int)((FactValue.Number)values[4]).Amount,
        };
    }

    /// <summary>The property that holds a fact of a kind.</summary>
    public static string PropertyOf(string fact) => char.ToUpperInvariant(fact[0]) + fact[1..^1];

    public void Match(int clause) => matches.Add(clause);

    public void Forget() => matches.Clear();
}
