using Remit.Rules;

namespace Remit.Cli;

/// <summary>What is left of one limit.</summary>
internal sealed record LeftJson(
    string Grant,
    string Measure,
    string Basis,
    string? Per,
    DateOnly From,
    DateOnly? To,
    decimal Used,
    decimal Limit,
    decimal Left,
    string? Unit
)
{
    /// <summary>A limit and what is used of it.</summary>
    /// <param name="left">The limit; its last day is null when it counts without end.</param>
    public static LeftJson Of(LimitLeft left) =>
        new(
            left.Grant,
            left.Limit.Measure,
            left.Limit.Basis.ToString(),
            left.Limit.PerFact,
            left.From,
            left.To == DateOnly.MaxValue ? null : left.To,
            left.Used,
            left.Limit.Bound,
            left.Left,
            left.Unit
        );
}
