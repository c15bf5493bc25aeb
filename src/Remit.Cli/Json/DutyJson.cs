using Remit.Rules;

namespace Remit.Cli;

/// <summary>One thing the answer asks; open while its clause is.</summary>
internal sealed record DutyJson(string Is, string Who, string? Within, string? Clause, bool Open)
{
    /// <summary>A duty; without a time it is with the next note or check-in.</summary>
    /// <param name="duty">The duty.</param>
    public static DutyJson Of(Duty duty) =>
        new(
            duty.Kind == DutyKind.Tell ? "tell" : "advice",
            duty.Who,
            duty.Within?.ToString(),
            duty.ClauseId,
            duty.IsConditional
        );
}
