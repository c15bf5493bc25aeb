using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Features.Decisions;

/// <summary>The limit for one decision that a grant sets: the upper end it demands of an amount or a number.</summary>
/// <param name="Fact">The amount or number.</param>
/// <param name="High">Its upper end; of several ranges, the highest.</param>
internal sealed record ItemLimit(Fact Fact, Edge High)
{
    /// <summary>The first such limit of a grant; null when it sets none.</summary>
    public static ItemLimit? Of(DecisionKind kind, Grant grant) =>
        grant
            .When.Select(condition => (Fact: kind.FindFact(condition.Fact)!, condition.Ranges))
            .Concat(
                grant
                    .Limits.Where(limit => limit is { SumOf: not null, Basis.IsRunning: false })
                    .Select(limit =>
                        (Fact: kind.FindFact(limit.SumOf!)!, Ranges: ImmutableArray.Create(AsRange(limit)))
                    )
            )
            .Where(demand => demand.Fact.Kind is FactKind.Money or FactKind.Number && !demand.Ranges.IsEmpty)
            .Where(demand => demand.Ranges.All(range => range.High is not null))
            .Select(demand => new ItemLimit(demand.Fact, demand.Ranges.Max(range => range.High!.Value)))
            .FirstOrDefault();

    private static Interval AsRange(Limit limit) => Interval.UpTo(limit.Bound, limit.IsIncluded);
}
