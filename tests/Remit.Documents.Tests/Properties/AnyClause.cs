using System.Collections.Immutable;
using CsCheck;
using Remit.Rules;

namespace Remit.Documents.Tests.Properties;

/// <summary>Grants, caps and conditions over given facts.</summary>
internal static class AnyClause
{
    private static readonly Gen<Span?> AnySpan = Gen.Select(
        Gen.Int[1, 40],
        Gen.Enum<SpanUnit>(),
        Gen.Int[0, 2],
        (amount, unit, which) =>
            which switch
            {
                0 => null,
                1 => Span.AtOnce,
                _ => new Span(amount, unit),
            }
    );

    private static readonly Gen<Basis> AnyBasis = Gen.Select(
        Gen.Enum<BasisUnit>(),
        Gen.Int[1, 400],
        (unit, days) => new Basis(unit, unit == BasisUnit.LastDays ? days : 0)
    );

    public static Gen<Grant> Grant(string id, IReadOnlyList<Fact> facts) =>
        from level in Gen.OneOf([.. LevelKeys.Givable])
        from when in Conditions(facts)
        from limits in Limits(facts)
        from within in AnySpan
        from text in AnyText.Sentence
        from go in Gen.Int[0, 3]
        from bits in Gen.Int[0, 63]
        select new Grant(level)
        {
            Id = id,
            When = when,
            Limits = limits,
            Tell = (bits & 1) == 0 ? null : new Tell(AnyAgreement.Lead, within),
            Advice = (bits & 2) == 0 ? [] : [AnyAgreement.Other, AnyAgreement.Lead],
            GoFrom =
                level == Level.AskFirst && go > 0
                    ? new GoFrom([AnyAgreement.Lead, AnyAgreement.Other, AnyAgreement.Contributor], go)
                    : null,
            From = (bits & 4) == 0 ? null : new DateOnly(2026, 3, 2),
            Until = (bits & 8) == 0 ? null : new DateOnly(2026, 12, 31),
            Trial = (bits & 16) == 0 ? null : new Trial(new DateOnly(2026, 4, 1), (AfterTrial)(bits & 1)),
            IsEmergency = (bits & 32) != 0,
            IrreversibleOk = (bits & 5) == 5 ? text : null,
            Words = (bits & 9) == 9 ? text : null,
        };

    public static Gen<Cap> Cap(string id, IReadOnlyList<Fact> facts) =>
        from level in Gen.OneOf([.. LevelKeys.Givable])
        from when in Conditions(facts)
        from why in AnyText.Sentence
        select new Cap(level)
        {
            Id = id,
            When = when,
            Why = why,
        };

    public static Gen<ImmutableArray<Condition>> Conditions(IReadOnlyList<Fact> facts) =>
        Gen.Int[0, (1 << facts.Count) - 1]
            .SelectMany(chosen =>
                facts
                    .Where((_, index) => (chosen & (1 << index)) != 0)
                    .Select(On)
                    .Aggregate(
                        Gen.Const(ImmutableArray<Condition>.Empty),
                        (all, next) => Gen.Select(all, next, (done, condition) => done.Add(condition))
                    )
            );

    private static Gen<Condition> On(Fact fact) =>
        fact.Kind switch
        {
            FactKind.Choice => Choices(
                fact,
                fact.TakesAnythingElse ? fact.Choices.Add(Fact.AnythingElse) : fact.Choices
            ),
            FactKind.YesNo => Choices(fact, ["yes", "no"]),
            _ => Ranges(fact),
        };

    private static Gen<Condition> Choices(Fact fact, ImmutableArray<string> names) =>
        Gen.Select(
            Gen.Int[0, names.Length - 1],
            Gen.Int[1, names.Length],
            Gen.Bool,
            Gen.Bool,
            (from, count, isNegated, meetsNotApplicable) =>
                new Condition(
                    fact.Key,
                    [.. names.Skip(from).Take(count)],
                    isNegated,
                    meetsNotApplicable && fact.AllowsNotApplicable
                )
        );

    private static Gen<Condition> Ranges(Fact fact) =>
        Gen.Select(Range(fact).Array[1, 3], Gen.Bool)
            .Select((ranges, meets) => new Condition(fact.Key, [.. ranges], meets && fact.AllowsNotApplicable));

    private static Gen<Interval> Range(Fact fact) =>
        from at in Gen.Int[10, 9_000]
        from width in Gen.Int[2, 500]
        from ends in Gen.Int[0, 2]
        from edges in Gen.Select(Gen.Bool, Gen.Bool)
        let step = fact.EffectiveStep ?? 0.125m
        let low = fact.Kind == FactKind.Date ? 738_000 + at : at * step
        select new Interval(
            ends == 1 ? null : new Edge(low, edges.Item1),
            ends == 0 ? null : new Edge(low + (width * step), edges.Item2)
        );

    private static Gen<ImmutableArray<Limit>> Limits(IReadOnlyList<Fact> facts)
    {
        var summed = facts.Where(fact => fact.IsOrdered && fact.Kind != FactKind.Date).ToList();
        var per = facts.FirstOrDefault(fact => fact.Kind == FactKind.Choice)?.Key;
        return Gen.Select(AnyBasis, Gen.Int[1, 5000], Gen.Bool, Gen.Bool, Gen.Int[0, summed.Count])
            .Select(
                (basis, bound, isIncluded, isPer, which) =>
                    which == summed.Count
                        ? new Limit(null, basis, isPer ? per : null, bound, isIncluded)
                        : new Limit(
                            summed[which].Key,
                            basis,
                            isPer ? per : null,
                            bound * (summed[which].EffectiveStep ?? 0.125m),
                            isIncluded
                        )
            )
            .Array[0, 3]
            .Select(limits => limits.DistinctBy(limit => (limit.SumOf, limit.Basis, limit.PerFact)).ToImmutableArray());
    }
}
