namespace Remit.Rules.Tests.Oracle;

/// <summary>Conditions of F5 read plainly, one value at a time.</summary>
internal static class Plain
{
    public static bool Meets(this FactValue value, Condition condition, Fact fact) =>
        value switch
        {
            FactValue.NotApplicable => condition.MeetsNotApplicable,
            _ when fact.IsOrdered => condition.Ranges.Any(range => Lies(Number(value), range)),
            _ => condition.Choices.Any(choice => IsNamed(value.ToString()!, choice, fact)) != condition.IsNegated,
        };

    public static decimal Number(FactValue value) =>
        value switch
        {
            FactValue.Money money => money.Amount,
            FactValue.Number number => number.Amount,
            _ => throw new ArgumentException($"{value} is no number.", nameof(value)),
        };

    private static bool Lies(decimal at, Interval range) =>
        (range.Low is not { } low || (low.After ? at > low.At : at >= low.At))
        && (range.High is not { } high || (high.After ? at <= high.At : at < high.At));

    private static bool IsNamed(string value, string choice, Fact fact) =>
        string.Equals(value, choice, StringComparison.OrdinalIgnoreCase)
        || (
            choice == Fact.AnythingElse
            && fact.Kind == FactKind.Choice
            && !fact.Choices.Contains(value, StringComparer.OrdinalIgnoreCase)
        );
}
