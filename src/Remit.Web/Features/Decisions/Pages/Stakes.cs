using System.Collections.Immutable;
using Remit.Rules;
using Remit.Web.Features.Agreements;

namespace Remit.Web.Features.Decisions.Pages;

/// <summary>Finds what is at stake in a decision.</summary>
internal static class Stakes
{
    /// <summary>What is at stake; empty for what is inside, small and can be undone.</summary>
    public static ImmutableArray<Stake> Of(Answer answer, DecisionInput input)
    {
        var facts = FactTexts.ReadKnown(answer.Kind, input.Facts.AsReadOnly());
        var undoable =
            answer.Kind.Reversible != Reversibility.No && facts.GetValueOrDefault(Fact.Reversible) != FactValue.No;
        (Stake Stake, bool Holds)[] all =
        [
            (Stake.Outside, answer.Level < Level.Intend),
            (Stake.Announced, answer.Level == Level.Intend),
            (Stake.Irreversible, !undoable),
            (
                Stake.Half,
                answer.Left.Any(left =>
                    left.Limit.Basis.IsRunning && Takes(left.Limit, facts, input) > left.Limit.Bound / 2
                )
            ),
        ];
        return [.. all.Where(stake => stake.Holds).Select(stake => stake.Stake)];
    }

    private static decimal Takes(Limit limit, ImmutableDictionary<string, FactValue> facts, DecisionInput input) =>
        limit.SumOf is not { } key ? input.Count ?? 1
        : input.Sums.TryGetValue(key, out var sum) ? sum
        : facts.GetValueOrDefault(key) switch
        {
            FactValue.Money money => money.Amount,
            FactValue.Number number => number.Amount,
            _ => 0,
        };
}
