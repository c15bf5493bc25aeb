using System.Globalization;
using Remit.Documents.Reading;
using Remit.Rules;

namespace Remit.Documents.Agreements;

/// <summary>Reads <c>growth</c>.</summary>
internal sealed class GrowthReader(Errors errors)
{
    /// <summary>What <c>looks</c> says when every decision is looked at.</summary>
    public const string All = "all";

    public Growth? Read(Mapping root)
    {
        if (root.Map("growth", Keys.Growth) is not { } growth)
        {
            return null;
        }

        var looksAtAll = string.Equals(growth.Find("looks")?.Text, All, StringComparison.OrdinalIgnoreCase);
        return new Growth(ReadStepUp(growth), looksAtAll ? null : growth.Value("looks", Whole(1, 5)), looksAtAll);
    }

    private StepUp? ReadStepUp(Mapping growth)
    {
        if (growth.Map("step_up", Keys.StepUp) is not { } step)
        {
            return null;
        }

        const string Hint = "step_up: { known: 8, days: 28, bound: 0.75 }";
        _ = (step.Require("known", Hint), step.Require("days", Hint), step.Require("bound", Hint));
        var (known, days) = (step.Value("known", Whole(1, 1000)), step.Value("days", Whole(1, 3650)));
        var bound = step.Value("bound", NumberText.Read);
        if (bound is < 0 or > 1)
        {
            errors.Add(step.Find("bound")!.Value, "out-of-range", "'bound' is a share.", "from 0 to 1, such as 0.75");
        }

        return known is { } n && days is { } d && bound is { } b ? new StepUp(n, d, b) : null;
    }

    private static Func<string, Result<int>> Whole(int from, int to) =>
        text =>
            NumberText.Read(text) is { IsOk: true, Value: var number }
            && number >= from
            && number <= to
            && number == decimal.Truncate(number)
                ? (int)number
                : new Problem(
                    "out-of-range",
                    text,
                    $"'{text}' does not do here.",
                    string.Create(CultureInfo.InvariantCulture, $"a whole number from {from} to {to}")
                );
}
