using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// What values a fact can have in one agreement: the distance between neighbours, or null where they are continuous, and
/// whether it may not apply. An amount that may be converted is continuous: what is converted is compared unrounded (F3).
/// A computed fact does not apply where one of its parts does not (F7).
/// </summary>
internal readonly record struct Domain(Fact Fact, decimal? Step, bool MayNotApply)
{
    public static Domain Of(DecisionKind kind, Fact fact, ImmutableArray<ExchangeRate> rates) =>
        new(fact, IsConverted(fact, rates) ? null : fact.EffectiveStep, IsOptional(kind, fact));

    public static bool IsConverted(Fact fact, ImmutableArray<ExchangeRate> rates) =>
        fact.Kind == FactKind.Money && rates.Any(rate => rate.From == fact.Currency || rate.To == fact.Currency);

    private static bool IsOptional(DecisionKind kind, Fact fact) =>
        fact.AllowsNotApplicable || (fact.Derive?.Facts.Any(part => IsOptional(kind, kind.FindFact(part)!)) ?? false);
}
