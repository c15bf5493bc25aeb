using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>What is left of running limits (V3), for the grants that match but for their limits.</summary>
internal static class Leftovers
{
    public static ImmutableArray<LimitLeft> Of(Inquiry inquiry) =>
        [
            .. inquiry
                .Kind.Grants.Where(grant =>
                    grant.StandsOn(inquiry.Question.AsOf) && !grant.SomeFail(inquiry.Kind, inquiry.Places)
                )
                .SelectMany(grant => LimitReading.Running(grant).SelectMany(limit => Of(inquiry, grant, limit))),
        ];

    private static IEnumerable<LimitLeft> Of(Inquiry inquiry, Grant grant, Limit limit)
    {
        var question = inquiry.Question;
        var scope = inquiry.Limits.ScopeOf(limit);
        if (limit.PerFact is not null && scope is null)
        {
            yield break;
        }

        var given = question.Totals.Find(grant.Id, limit, scope);
        var (from, to) = limit.Basis.PeriodOf(question.AsOf, question.Since ?? inquiry.Agreement.InForce.From);
        var fact = limit.SumOf is { } sum ? inquiry.Kind.FindFact(sum) : null;
        yield return new LimitLeft(
            grant.Id,
            limit,
            scope,
            from,
            to,
            given ?? 0,
            Math.Max(0, limit.Bound - (given ?? 0)),
            fact is null ? null : Figures.UnitOf(fact),
            given is not null
        );
    }
}
