namespace Remit.Rules.Engine;

/// <summary>A bare number of an ordered fact, in the fact's own unit or currency.</summary>
internal static class PlainNumber
{
    /// <summary>Whether it fits (V6); why it does not, <see cref="ValueCheck"/> says.</summary>
    public static bool Fits(Fact fact, decimal number) =>
        fact.IsOrdered && !Figures.IsTooLarge(number) && IsInFrame(fact, number) && IsOnStep(fact, number);

    private static bool IsInFrame(Fact fact, decimal number) =>
        (fact.From ?? (fact.Kind == FactKind.Date ? decimal.MinValue : 0)) <= number
        && (fact.To is not { } high || number <= high);

    private static bool IsOnStep(Fact fact, decimal number) =>
        IsMultiple(number, fact.EffectiveStep)
        && (fact.Kind != FactKind.Money || fact.Step is null || IsMultiple(number, fact.Currency?.Step));

    private static bool IsMultiple(decimal number, decimal? step) => step is not { } one || number % one == 0;
}
