using Remit.Rules;

namespace Remit.Cli;

/// <summary>What is left of a limit before this decision.</summary>
internal static class LeftSentence
{
    /// <summary>The sentence.</summary>
    /// <param name="left">The limit and what is used of it.</param>
    public static string Of(LimitLeft left)
    {
        var scope = left.Scope is null ? "" : $" for {left.Scope}";
        var of = left.Limit.IsIncluded ? "of" : "of under";
        return $"Left of {left.Grant}: {Amount(left.Left, left)} {of} {Amount(left.Limit.Bound, left)}{scope}, {Period(left)}.";
    }

    private static string Amount(decimal amount, LimitLeft left) =>
        (left.Limit.SumOf, left.Unit) switch
        {
            (null, _) => $"{NumberText.Write(amount)} {(amount == 1 ? "decision" : "decisions")}",
            (_, { } unit) => $"{NumberText.Write(amount)} {unit}",
            _ => NumberText.Write(amount),
        };

    private static string Period(LimitLeft left) =>
        left.To == DateOnly.MaxValue ? $"since {DayText.Write(left.From)}"
        : left.From == left.To ? $"on {DayText.Write(left.From)}"
        : $"{DayText.Write(left.From)} to {DayText.Write(left.To)}";
}
