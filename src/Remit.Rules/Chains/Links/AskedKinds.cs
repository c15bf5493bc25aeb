using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>One question asked of the kinds of several agreements; each kind is asked once.</summary>
internal sealed class AskedKinds(Question question)
{
    private static readonly Said Nothing = new([], []);

    private readonly Dictionary<DecisionKind, Said> said = [];

    public DateOnly On => question.AsOf;

    /// <summary>What a kind says; nothing where the agreement is not in force, or does not take a value.</summary>
    public Said Of(Agreement agreement, DecisionKind kind)
    {
        if (!agreement.InForce.Covers(question.AsOf))
        {
            return Nothing;
        }

        // With rates, the answer depends on the agreement too.
        if (!agreement.Rates.IsEmpty)
        {
            return Ask(agreement, kind);
        }

        if (!said.TryGetValue(kind, out var known))
        {
            said.Add(kind, known = Ask(agreement, kind));
        }

        return known;
    }

    /// <summary>Asks with those facts that are asked there.</summary>
    private Said Ask(Agreement agreement, DecisionKind kind)
    {
        var asked = question with
        {
            Facts = question
                .Facts.Where(fact => kind.FindFact(fact.Key) is { Derive: null })
                .ToImmutableDictionary(StringComparer.Ordinal),
            Totals = Totals.None,
        };
        return Inquiry.Of(agreement, kind, asked).TryGet(out var inquiry)
            ? new Said(
                inquiry.Diagram.Root.Levels.Ascending,
                [.. NextFact.Missing(inquiry, inquiry.Diagram.Root).Select(fact => fact.Key)]
            )
            : Nothing;
    }

    /// <summary>The levels still possible, lowest first, and the facts that can still change them.</summary>
    public sealed record Said(ImmutableArray<Level> Levels, ImmutableArray<string> Missing);
}
